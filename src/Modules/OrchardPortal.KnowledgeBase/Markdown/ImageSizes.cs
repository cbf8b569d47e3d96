using Microsoft.Extensions.Caching.Memory;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>How large the images of the media library are.</summary>
internal sealed class ImageSizes(IMediaFileStore media, IMemoryCache cache)
{
    // The dimensions stand near the beginning, except in photographs with much said about them.
    private const int MostRead = 256 * 1024;

    private static readonly TimeSpan _lifetime = TimeSpan.FromHours(1);

    /// <param name="url">The address of an image, as an article has it.</param>
    /// <returns>Null if it is not in the library, or of a kind without dimensions.</returns>
    public async Task<ImageSize?> FindAsync(string url)
    {
        var prefix = MediaAddress.Root;
        if (!url.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            var path = Uri.UnescapeDataString(url[prefix.Length..].Split('?', '#')[0]);
            if (await media.GetFileInfoAsync(path) is not { } file)
            {
                return null;
            }

            return await cache.GetOrCreateAsync($"OrchardPortal.KnowledgeBase/ImageSize/{path}/{file.LastModifiedUtc.Ticks}", async entry =>
            {
                entry.AbsoluteExpirationRelativeToNow = _lifetime;
                await using var stream = await media.GetFileStreamAsync(file);
                var buffer = new byte[(int)Math.Min(file.Length, MostRead)];
                var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false);

                return ImageHeader.Size(buffer.AsSpan(0, length));
            });
        }
        catch (FileStoreException)
        {
            return null;
        }
    }
}
