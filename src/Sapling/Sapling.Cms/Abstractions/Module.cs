using System.Reflection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules.Manifest;
using Sapling.Cms.Modules;

namespace OrchardCore.Modules;

/// <summary>An assembly with a manifest, and the files embedded in it.</summary>
public class Module
{
    public const string WebRootPath = "wwwroot";

    public const string WebRoot = "wwwroot/";

    private readonly EmbeddedFiles _files;

    public Module(string assemblyName, bool isApplication = false)
        : this(Assembly.Load(new AssemblyName(assemblyName)), isApplication)
    {
    }

    internal Module(Assembly assembly, bool isApplication = false)
    {
        Assembly = assembly;
        ModuleInfo = ManifestReader.Read(assembly, isApplication);
        Name = ModuleInfo.Id!;
        SubPath = Application.ModulesRoot + Name;
        Root = SubPath + "/";
        _files = new EmbeddedFiles(assembly);
    }

    /// <summary>The module's id.</summary>
    public string Name { get; }

    /// <summary>Where its files appear among those of the application: <c>Areas/{Name}/</c>.</summary>
    public string Root { get; }

    public string SubPath { get; }

    public Assembly Assembly { get; }

    /// <summary>The paths of its embedded files, relative to the application.</summary>
    public IEnumerable<string> AssetPaths => _files.Paths.Select(path => Root + path);

    public ModuleAttribute ModuleInfo { get; }

    /// <param name="subpath">Relative to the module, such as <c>Views/Ticket.liquid</c>.</param>
    public IFileInfo GetFileInfo(string subpath) => _files.GetFileInfo(subpath);

    internal EmbeddedFiles Files => _files;
}
