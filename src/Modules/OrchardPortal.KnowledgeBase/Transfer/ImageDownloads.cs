using System.Net.Sockets;
using System.Security.Cryptography;
using OrchardCore.Media;
using OrchardPortal.KnowledgeBase.Markdown;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>
/// Fetches images of articles from the site that they come from. It asks only servers of the internet, over https, for pictures of bearable
/// size: an upload must not make the site read what only its own network may.
/// </summary>
internal sealed class ImageDownloads(IHttpClientFactory clients, IMediaFileStore media)
{
    public const string ClientName = "OrchardPortal.ImportImages";

    /// <summary>Of one image, in bytes.</summary>
    public const int MaxLength = 10 * 1024 * 1024;

    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);

    private const int MostRedirects = 3;

    private static readonly Dictionary<string, string> _extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["image/png"] = ".png", ["image/jpeg"] = ".jpg", ["image/gif"] = ".gif", ["image/webp"] = ".webp", ["image/avif"] = ".avif",
    };

    private readonly Dictionary<string, string?> _addresses = new(StringComparer.Ordinal);

    /// <summary>Whether an image can be fetched at all.</summary>
    public static bool IsPossible(string target) => Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

    /// <summary>Connects to addresses of the internet only; what was checked is what is connected to.</summary>
    public static SocketsHttpHandler CreateHandler() => PublicConnection.CreateHandler();

    /// <summary>The address in the media library; null when the image could not be fetched.</summary>
    public async Task<string?> FetchAsync(string target)
    {
        if (!_addresses.TryGetValue(target, out var address))
        {
            _addresses[target] = address = await TryFetchAsync(target);
        }

        return address;
    }

    private async Task<string?> TryFetchAsync(string target)
    {
        try
        {
            using var client = clients.CreateClient(ClientName);
            for (var redirects = 0; redirects <= MostRedirects && IsPossible(target); redirects++)
            {
                using var response = await client.GetAsync(new Uri(target));
                if (response.Headers.Location is { } location && (int)response.StatusCode is >= 300 and < 400)
                {
                    target = new Uri(new Uri(target), location).AbsoluteUri;
                    continue;
                }

                return response.IsSuccessStatusCode && _extensions.TryGetValue(response.Content.Headers.ContentType?.MediaType ?? string.Empty, out var extension)
                    ? await StoreAsync(await response.Content.ReadAsByteArrayAsync(), extension)
                    : null;
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or SocketException)
        {
            // The text keeps a link.
        }

        return null;
    }

    private async Task<string> StoreAsync(byte[] content, string extension)
    {
        var path = $"imported/{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6))}/image{extension}";
        if (await media.GetFileInfoAsync(path) is null)
        {
            using var stream = new MemoryStream(content, writable: false);
            await media.CreateFileFromStreamAsync(path, stream);
        }

        return MediaAddress.Of(path);
    }
}
