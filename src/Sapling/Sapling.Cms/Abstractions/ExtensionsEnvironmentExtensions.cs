using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace OrchardCore.Environment.Extensions;

public static class ExtensionsEnvironmentExtensions
{
    /// <summary>A file of a module, such as <c>placement.json</c>.</summary>
    public static IFileInfo GetExtensionFileInfo(this IHostEnvironment environment, IExtensionInfo extensionInfo, string subPath) =>
        environment.ContentRootFileProvider.GetFileInfo($"{extensionInfo.SubPath}/{subPath}");
}
