using System.Reflection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules.Manifest;

namespace OrchardCore.Modules;

public class Module
{
    public const string WebRootPath = "wwwroot";

    public const string WebRoot = "wwwroot/";

    public Module(string assemblyName, bool isApplication = false) { throw null!; }

    public string Name { get; } = default!;

    public string Root { get; } = default!;

    public string SubPath { get; } = default!;

    public Assembly Assembly { get; } = default!;

    public IEnumerable<Asset> Assets { get; } = default!;

    public IEnumerable<string> AssetPaths { get; } = default!;

    public ModuleAttribute ModuleInfo { get; } = default!;

    public IFileInfo GetFileInfo(string subpath) => throw null!;
}
