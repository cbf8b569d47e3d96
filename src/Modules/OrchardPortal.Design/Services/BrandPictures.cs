using Microsoft.Extensions.DependencyInjection;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace OrchardPortal.Design.Services;

/// <summary>The pictures of the media library that a logo or an icon is chosen from; none on a site without a library.</summary>
internal sealed class BrandPictures(IServiceProvider services)
{
    private const int Most = 60;

    private static readonly string[] _kinds = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"];

    /// <param name="search">Part of a name or of a folder's; empty for all.</param>
    /// <returns>The newest ones first, at most sixty.</returns>
    public async Task<IReadOnlyList<BrandPicture>> FindAsync(string? search)
    {
        if (services.GetService<IMediaFileStore>() is not { } library)
        {
            return [];
        }

        var words = search?.Trim() ?? string.Empty;
        var found = new List<IFileStoreEntry>();
        try
        {
            await foreach (var entry in library.GetDirectoryContentAsync(string.Empty, includeSubDirectories: true))
            {
                if (!entry.IsDirectory && !entry.Name.StartsWith('.') && !entry.Path.StartsWith('_')
                    && _kinds.Contains(Path.GetExtension(entry.Name), StringComparer.OrdinalIgnoreCase)
                    && entry.Path.Contains(words, StringComparison.OrdinalIgnoreCase))
                {
                    found.Add(entry);
                }
            }
        }
        catch (FileStoreException)
        {
            return [];
        }

        return [.. found.OrderByDescending(entry => entry.LastModifiedUtc).Take(Most).Select(entry => new BrandPicture(entry.Name, Address(entry.Path)))];
    }

    // Without the path base: the brand's addresses are paths of the site.
    private static string Address(string path) => "/media/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
