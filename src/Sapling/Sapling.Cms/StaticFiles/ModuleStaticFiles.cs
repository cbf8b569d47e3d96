using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;

namespace Sapling.Cms.StaticFiles;

/// <summary>The files in the modules' <c>wwwroot</c>, read once and kept in memory.</summary>
internal sealed class ModuleStaticFiles : IModuleStaticFileProvider
{
    private readonly FileExtensionContentTypeProvider _contentTypes = new();
    private readonly ConcurrentDictionary<string, StaticFile> _loaded = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, IFileInfo> _files;

    public ModuleStaticFiles(IApplicationContext applicationContext)
    {
        _files = applicationContext.Application.Modules
            .SelectMany(module => module.Files.Paths
                .Where(path => path.StartsWith(Module.WebRoot, StringComparison.Ordinal))
                .Select(path => KeyValuePair.Create($"/{module.Name}/{path[Module.WebRoot.Length..]}", module.GetFileInfo(path))))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <param name="path">Of the request, such as <c>/OrchardPortal.Theme/theme.css</c>.</param>
    public StaticFile? Find(string? path)
    {
        if (path is null || !_files.TryGetValue(path, out var file))
        {
            return null;
        }

        return _loaded.GetOrAdd(path, static (path, state) => StaticFile.Load(state.file, state._contentTypes), (file, _contentTypes));
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IFileInfo GetFileInfo(string subpath) =>
        _files.GetValueOrDefault("/" + subpath.TrimStart('/')) ?? new NotFoundFileInfo(subpath);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
