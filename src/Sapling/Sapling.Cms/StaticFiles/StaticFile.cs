using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Sapling.Cms.StaticFiles;

/// <summary>A file with its forms on the wire.</summary>
internal sealed class StaticFile
{
    // Below this a compressed file saves no packet.
    private const int SmallestCompressed = 1024;

    private readonly byte[] _content;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    private StaticFile(byte[] content, string contentType)
    {
        _content = content;
        ContentType = contentType;
        Version = Base64Url.EncodeToString(SHA256.HashData(content).AsSpan(0, 12));
        ETag = $"\"{Version}\"";
        IsCompressible = content.Length >= SmallestCompressed
            && (contentType.StartsWith("text/", StringComparison.Ordinal) || contentType.Contains("javascript", StringComparison.Ordinal)
                || contentType.Contains("json", StringComparison.Ordinal) || contentType.Contains("svg", StringComparison.Ordinal));
        _brotli = new(() => Compress(stream => new BrotliStream(stream, CompressionLevel.Optimal)));
        _gzip = new(() => Compress(stream => new GZipStream(stream, CompressionLevel.Optimal)));
    }

    public string ContentType { get; }

    /// <summary>Changes exactly when the content does.</summary>
    public string Version { get; }

    public string ETag { get; }

    public bool IsCompressible { get; }

    public static StaticFile Load(IFileInfo file, FileExtensionContentTypeProvider contentTypes)
    {
        using var stream = file.CreateReadStream();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var contentType = contentTypes.TryGetContentType(file.Name, out var known) ? known : "application/octet-stream";
        return new StaticFile(memory.ToArray(), contentType.StartsWith("text/", StringComparison.Ordinal) ? contentType + "; charset=utf-8" : contentType);
    }

    /// <summary>The smallest form that the client takes, and the name of its encoding; null for the file as it is.</summary>
    public (byte[] Body, string? Encoding) Encode(StringValues acceptEncoding)
    {
        if (!IsCompressible || StringValues.IsNullOrEmpty(acceptEncoding))
        {
            return (_content, null);
        }

        var accepted = acceptEncoding.ToString();
        return Accepts(accepted, "br") ? (_brotli.Value, "br") : Accepts(accepted, "gzip") ? (_gzip.Value, "gzip") : (_content, null);
    }

    private static bool Accepts(string header, string encoding)
    {
        foreach (var range in header.AsSpan().Split(','))
        {
            var item = header.AsSpan(range).Trim();
            var semicolon = item.IndexOf(';');
            var name = (semicolon < 0 ? item : item[..semicolon]).Trim();
            if (name.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            {
                return semicolon < 0 || !item[semicolon..].Trim().EndsWith("q=0", StringComparison.Ordinal);
            }
        }

        return false;
    }

    private byte[] Compress(Func<Stream, Stream> encoder)
    {
        using var memory = new MemoryStream();
        using (var stream = encoder(memory))
        {
            stream.Write(_content);
        }

        return memory.ToArray();
    }
}
