using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace OrchardPortal.PrivateContent.Feeds;

/// <summary>A file that readers ask for again and again, and get only when it has changed.</summary>
public static class KeptFile
{
    /// <summary>The answer: the file, or that it is the one that the reader has.</summary>
    public static IActionResult Of(Controller controller, byte[] content, string contentType)
    {
        // A weak tag: compressed or not, it is the same file.
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12));
        controller.Response.Headers.CacheControl = "public, max-age=300";

        return controller.File(content, contentType, lastModified: null, entityTag: new EntityTagHeaderValue($"\"{hash}\"", isWeak: true));
    }
}
