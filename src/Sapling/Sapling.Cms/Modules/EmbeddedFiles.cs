using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Sapling.Cms.Modules;

/// <summary>
/// The files embedded in a module's assembly. A resource is named after the path of its file, with <c>/</c> as separator
/// (set by <c>Sapling.Suite.targets</c>), so that a name is a path and no manifest of files is needed.
/// </summary>
internal sealed class EmbeddedFiles
{
    private readonly FrozenDictionary<string, EmbeddedFile> _files;
    private readonly FrozenDictionary<string, IReadOnlyList<IFileInfo>> _folders;

    public EmbeddedFiles(Assembly assembly)
    {
        var modified = File.Exists(assembly.Location) ? File.GetLastWriteTimeUtc(assembly.Location) : DateTime.UnixEpoch;
        var files = new Dictionary<string, EmbeddedFile>(StringComparer.Ordinal);
        var folders = new Dictionary<string, List<IFileInfo>>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            var path = resource.Replace('\\', '/');
            var file = files[path] = new EmbeddedFile(assembly, resource, path[(path.LastIndexOf('/') + 1)..], modified);
            AddToFolder(folders, path, file);
        }

        _files = files.ToFrozenDictionary(StringComparer.Ordinal);
        _folders = folders.ToFrozenDictionary(folder => folder.Key, folder => (IReadOnlyList<IFileInfo>)folder.Value, StringComparer.Ordinal);
    }

    public IEnumerable<string> Paths => _files.Keys;

    public IFileInfo GetFileInfo(string path) =>
        _files.TryGetValue(Normalize(path), out var file) ? file : new NotFoundFileInfo(path);

    public IDirectoryContents GetDirectoryContents(string path) =>
        _folders.TryGetValue(Normalize(path), out var entries) ? new EmbeddedFolderContents(entries) : NotFoundDirectoryContents.Singleton;

    private static string Normalize(string path) => path.Replace('\\', '/').Trim('/');

    private static void AddToFolder(Dictionary<string, List<IFileInfo>> folders, string path, IFileInfo entry)
    {
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? string.Empty : path[..slash];
        if (folders.TryGetValue(folder, out var entries))
        {
            entries.Add(entry);
            return;
        }

        folders[folder] = [entry];
        if (folder.Length > 0)
        {
            AddToFolder(folders, folder, new EmbeddedFolder(folder[(folder.LastIndexOf('/') + 1)..]));
        }
    }
}
