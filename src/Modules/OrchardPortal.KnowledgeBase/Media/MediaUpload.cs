using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardPortal.KnowledgeBase.Markdown;

namespace OrchardPortal.KnowledgeBase.Media;

/// <summary>Takes files into the media library.</summary>
public sealed class MediaUpload(
    IMediaFileStore library, IMediaNameNormalizerService names, IOptions<MediaOptions> options, IStringLocalizer<MediaUpload> stringLocalizer)
{
    private const int MostTries = 50;

    private static readonly string[] _pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp"];

    private readonly IStringLocalizer S = stringLocalizer;

    public long LargestFile => options.Value.MaxFileSize;

    /// <summary>What browsers offer to choose.</summary>
    public string Accepted => string.Join(',', options.Value.AllowedFileExtensions);

    public bool IsAllowed(string name) => options.Value.AllowedFileExtensions.Contains(Path.GetExtension(name));

    /// <summary>Writes the file under its own name, made fit for an address, or the next that is free.</summary>
    /// <param name="file">What was sent.</param>
    /// <param name="folder">Where in the library it goes; it need not exist.</param>
    /// <param name="unguessable">Whether the name is to be one that nobody finds by trying, as in an article that not everybody may read.</param>
    /// <returns>Its path in the library, or why it was not taken.</returns>
    public async Task<(string? Path, string? Error)> TakeAsync(IFormFile file, string folder, bool unguessable = false)
    {
        var name = names.NormalizeFileName(Path.GetFileName(file.FileName.Replace('\\', '/')));
        var extension = Path.GetExtension(name);
        if (!options.Value.AllowedFileExtensions.Contains(extension))
        {
            return (null, S["'{0}' is of a kind that the library does not take.", file.FileName]);
        }

        if (file.Length == 0 || file.Length > options.Value.MaxFileSize)
        {
            return (null, file.Length == 0 ? S["'{0}' is empty.", file.FileName] : S["'{0}' is larger than {1} MB.", file.FileName, options.Value.MaxFileSize / 1_000_000]);
        }

        if (_pictures.Contains(extension) && !await IsPictureAsync(file))
        {
            return (null, S["'{0}' is not an image, whatever its name says.", file.FileName]);
        }

        var stem = Path.GetFileNameWithoutExtension(name) + (unguessable ? "-" + Guid.NewGuid().ToString("N")[..12] : string.Empty);
        for (var i = 1; i <= MostTries; i++)
        {
            try
            {
                await using var stream = file.OpenReadStream();

                return (await library.CreateFileFromStreamAsync(library.Combine(folder, i == 1 ? stem + extension : $"{stem}-{i}{extension}"), stream), null);
            }
            catch (ExistsFileStoreException)
            {
                // The next name is tried.
            }
            catch (FileStoreException)
            {
                return (null, S["'{0}' could not be stored.", file.FileName]);
            }
        }

        return (null, S["There are too many files called '{0}'.", name]);
    }

    private static async Task<bool> IsPictureAsync(IFormFile file)
    {
        await using var stream = file.OpenReadStream();
        var buffer = new byte[(int)Math.Min(file.Length, 256 * 1024)];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false);

        // A drawing (SVG) is no picture of these kinds, though it has a size.
        return buffer[0] != (byte)'<' && ImageHeader.Size(buffer.AsSpan(0, length)) is not null;
    }
}
