using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage;
using OrchardCore.FileStorage.FileSystem;
using OrchardPortal.KnowledgeBase.Transfer.Reading;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>Uploads that wait to be imported: in the folder <c>Imports</c> among the site's own data, which is never served.</summary>
internal sealed class ImportFiles(IOptions<ShellOptions> options, ShellSettings settings, ILogger<FileSystemStore> logger)
{
    /// <summary>Of an upload, in bytes.</summary>
    public const long MaxLength = 300L * 1024 * 1024;

    private const int IdLength = 33;

    private static readonly TimeSpan _kept = TimeSpan.FromDays(7);
    private static readonly string[] _extensions = [".zip", ".csv", ".tsv", ".json", ".html", ".htm", ".md", ".markdown"];

    private readonly FileSystemStore _files = Store(options.Value, settings, logger);

    /// <summary>Whether a file of this name can be read at all.</summary>
    public static bool IsKnown(string name) => _extensions.Contains(Path.GetExtension(name).ToLowerInvariant());

    /// <summary>Keeps an upload for a week, and forgets those that are older.</summary>
    /// <returns>By what it is found again.</returns>
    public async Task<string> KeepAsync(string name, Stream content, ImportOptions chosen)
    {
        await foreach (var old in _files.GetDirectoryContentAsync())
        {
            if (!old.IsDirectory && old.LastModifiedUtc < DateTime.UtcNow - _kept)
            {
                await _files.TryDeleteFileAsync(old.Path);
            }
        }

        var id = chosen.ToLetter() + Guid.NewGuid().ToString("N");
        var plain = string.Concat(Path.GetFileNameWithoutExtension(name).Where(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ')).Trim();
        await _files.CreateFileFromStreamAsync($"{id}.{(plain.Length > 60 ? plain[..60] : plain)}{Path.GetExtension(name).ToLowerInvariant()}", content);

        return id;
    }

    /// <summary>The uploads that are still here, the latest first.</summary>
    public async Task<IReadOnlyList<KeptUpload>> ListAsync()
    {
        var uploads = new List<KeptUpload>();
        await foreach (var file in _files.GetDirectoryContentAsync())
        {
            if (!file.IsDirectory && file.Name.Length > IdLength + 1 && file.Name[IdLength] == '.')
            {
                uploads.Add(new KeptUpload(file.Name[..IdLength], file.Name[(IdLength + 1)..], file.LastModifiedUtc));
            }
        }

        return [.. uploads.OrderByDescending(upload => upload.UploadedUtc)];
    }

    /// <summary>Null when there is none any more.</summary>
    /// <exception cref="InvalidDataException">It cannot be read.</exception>
    public async Task<ImportUpload?> OpenAsync(string id)
    {
        if (await FindAsync(id) is not { } file)
        {
            return null;
        }

        var name = file.Name[(id.Length + 1)..];

        return new ImportUpload(name, ImportOptions.Of(id[0]), new UploadedFolder(name, await _files.GetFileStreamAsync(file)));
    }

    public async Task RemoveAsync(string id)
    {
        if (await FindAsync(id) is { } file)
        {
            await _files.TryDeleteFileAsync(file.Path);
        }
    }

    private async Task<IFileStoreEntry?> FindAsync(string id)
    {
        if (id.Length != IdLength || !id.All(char.IsAsciiLetterOrDigit))
        {
            return null;
        }

        await foreach (var file in _files.GetDirectoryContentAsync())
        {
            if (!file.IsDirectory && file.Name.StartsWith(id + ".", StringComparison.Ordinal))
            {
                return file;
            }
        }

        return null;
    }

    private static FileSystemStore Store(ShellOptions options, ShellSettings settings, ILogger<FileSystemStore> logger)
    {
        var folder = Path.Combine(options.ShellsApplicationDataPath, options.ShellsContainerName, settings.Name, "Imports");
        Directory.CreateDirectory(folder);

        return new FileSystemStore(folder, logger);
    }
}
