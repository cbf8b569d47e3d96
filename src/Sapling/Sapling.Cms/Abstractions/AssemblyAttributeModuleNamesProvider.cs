using Microsoft.Extensions.Hosting;

namespace OrchardCore.Modules;

public class AssemblyAttributeModuleNamesProvider : IModuleNamesProvider
{
    public AssemblyAttributeModuleNamesProvider(IHostEnvironment hostingEnvironment) { throw null!; }

    public IEnumerable<string> GetModuleNames() => throw null!;
}
