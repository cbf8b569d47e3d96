using OrchardCore.Modules.FileProviders;

namespace OrchardCore.Modules;

/// <summary>The files that modules serve, at <c>{module}/{path in wwwroot}</c>.</summary>
public interface IModuleStaticFileProvider : IStaticFileProvider
{
}
