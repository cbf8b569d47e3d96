using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardPortal.KnowledgeBase.Markdown;
using OrchardPortal.KnowledgeBase.Transfer.Reading;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>Puts images of an upload into the media library, under names made of their content: the same image is kept once.</summary>
internal sealed class ImportImages(IMediaFileStore media, IOptions<MediaOptions> options)
{
    private readonly Dictionary<string, string> _stored = new(StringComparer.Ordinal);

    /// <summary>The address that an image will have.</summary>
    public string AddressOf(UploadedFolder folder, string path)
    {
        if (!_stored.TryGetValue(path, out var stored))
        {
            using var content = folder.Open(path);
            var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6));
            var name = string.Concat(Path.GetFileNameWithoutExtension(path).ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
            stored = $"imported/{hash}/{(name.Length > 60 ? name[..60] : name.Length > 0 ? name : "image")}{Path.GetExtension(path).ToLowerInvariant()}";
            _stored[path] = stored;
        }

        return MediaAddress.Of(stored);
    }

    /// <summary>Writes the images that were asked for since the last time.</summary>
    public async Task StoreAsync(UploadedFolder folder, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var stored = _stored[path];
            if (options.Value.AllowedFileExtensions.Contains(Path.GetExtension(stored)) && await media.GetFileInfoAsync(stored) is null)
            {
                await using var content = folder.Open(path);
                await media.CreateFileFromStreamAsync(stored, content);
            }
        }
    }
}
