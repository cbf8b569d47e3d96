using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules.FileProviders;

namespace OrchardCore.Modules;

public class ModuleCompositeStaticFileProvider : CompositeFileProvider, IModuleStaticFileProvider
{
    public ModuleCompositeStaticFileProvider(params IStaticFileProvider[] fileProviders) { throw null!; }

    public ModuleCompositeStaticFileProvider(IEnumerable<IStaticFileProvider> fileProviders) { throw null!; }
}
