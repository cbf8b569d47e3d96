using System.IO.Compression;
using System.Text;

namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>The files of an upload: those of an archive, or the one file that it is. Paths have forward slashes and never leave the upload.</summary>
internal sealed class UploadedFolder : IDisposable
{
    /// <summary>More files are not read.</summary>
    public const int MostFiles = 20_000;

    /// <summary>Of one unpacked file, in bytes.</summary>
    public const int LongestFile = 20 * 1024 * 1024;

    /// <summary>Of all unpacked files, in bytes: an archive must not fill the disk.</summary>
    public const long LongestFolder = 1024L * 1024 * 1024;

    private readonly ZipArchive? _archive;
    private readonly Dictionary<string, Func<Stream>> _files = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">It is no archive, or holds more than is read.</exception>
    public UploadedFolder(string name, Stream content)
    {
        if (!name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            using var memory = new MemoryStream();
            content.CopyTo(memory);
            var bytes = memory.ToArray();
            _files[Path.GetFileName(name)] = () => new MemoryStream(bytes, writable: false);
            content.Dispose();

            return;
        }

        _archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        if (_archive.Entries.Count > MostFiles || _archive.Entries.Any(entry => entry.Length > LongestFile) || _archive.Entries.Sum(entry => entry.Length) > LongestFolder)
        {
            throw new InvalidDataException("The archive holds more than is read.");
        }

        foreach (var entry in _archive.Entries)
        {
            var path = Combine(string.Empty, entry.FullName.Replace('\\', '/'));
            if (!entry.FullName.EndsWith('/') && (entry.Length > 0 || UploadReader.IsText(entry.FullName)) && path is not null && !IsClutter(path))
            {
                _files[path] = () => new BoundedStream(entry.Open(), LongestFile);
            }
        }
    }

    /// <summary>In the order of their names.</summary>
    public IEnumerable<string> Paths => _files.Keys.Order(StringComparer.OrdinalIgnoreCase);

    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>The path of the only file with this name, wherever it is; null when there is none or more than one.</summary>
    public string? FindByName(string name)
    {
        var found = _files.Keys.Where(path => Path.GetFileName(path).Equals(name, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();

        return found.Count == 1 ? found[0] : null;
    }

    public Stream Open(string path) => _files[path]();

    public string ReadText(string path)
    {
        using var reader = new StreamReader(Open(path), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);

        return reader.ReadToEnd();
    }

    /// <summary>A path relative to a folder; null when it leads out of the upload.</summary>
    public static string? Combine(string folder, string path)
    {
        var parts = path.StartsWith('/') ? [] : new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    public void Dispose() => _archive?.Dispose();

    // What operating systems leave in archives.
    private static bool IsClutter(string path) => path.Split('/').Any(part => part.StartsWith('.') || part is "__MACOSX" or "Thumbs.db");
}
