using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardPortal.KnowledgeBase.Markdown;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Media;

/// <summary>What the screens of the media library show.</summary>
public sealed class MediaLibraryPages(MediaListing listing, MediaDescriptions descriptions, MediaUpload upload, IMediaFileStore library, VisitorClock clock)
{
    private const int PageSize = 48;

    public async Task<MediaListViewModel> ListAsync(string folder, string? search, int page)
    {
        await clock.ReadyAsync();
        var found = await listing.ReadAsync(folder, search, page, PageSize);
        var texts = await descriptions.GetAsync(found.Files.Select(file => file.Path));

        return new MediaListViewModel
        {
            Folder = found.Folder,
            Search = search?.Trim() ?? string.Empty,
            Page = page,
            PageCount = Math.Max(1, (found.Total + PageSize - 1) / PageSize),
            Total = found.Total,
            Folders = found.Folders,
            Files = [.. found.Files.Select(file => Model(file.Path, file.Length, file.ModifiedUtc, texts.GetValueOrDefault(file.Path)))],
            Accepted = upload.Accepted,
            LargestMegabytes = upload.LargestFile / 1_000_000,
        };
    }

    /// <returns>Null if there is no such file.</returns>
    public async Task<MediaFileViewModel?> FindAsync(string path)
    {
        try
        {
            if (string.IsNullOrEmpty(path) || await library.GetFileInfoAsync(path) is not { } file)
            {
                return null;
            }

            await clock.ReadyAsync();
            var texts = await descriptions.GetAsync([file.Path]);

            return Model(file.Path, file.Length, file.LastModifiedUtc, texts.GetValueOrDefault(file.Path));
        }
        catch (FileStoreException)
        {
            return null;
        }
    }

    private MediaFileViewModel Model(string path, long length, DateTime modifiedUtc, string? description) => new()
    {
        Path = path,
        Name = Path.GetFileNameWithoutExtension(path),
        Folder = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : string.Empty,
        Url = MediaAddress.Of(path),
        IsImage = MediaKinds.IsImage(path),
        Description = description ?? string.Empty,
        Facts = $"{FileSize.Text(length)} · {clock.Day(modifiedUtc)}",
    };
}
