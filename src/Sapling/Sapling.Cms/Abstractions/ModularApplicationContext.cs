using Microsoft.Extensions.Hosting;

namespace OrchardCore.Modules;

public class ModularApplicationContext : IApplicationContext
{
    public ModularApplicationContext(IHostEnvironment environment, IEnumerable<IModuleNamesProvider> moduleNamesProviders) { throw null!; }

    public Application Application { get; } = default!;
}
