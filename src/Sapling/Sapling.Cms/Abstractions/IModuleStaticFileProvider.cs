using OrchardCore.Modules.FileProviders;

namespace OrchardCore.Modules;

public interface IModuleStaticFileProvider : IStaticFileProvider
{
}
