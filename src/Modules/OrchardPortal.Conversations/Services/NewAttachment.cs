using Microsoft.AspNetCore.Http;

namespace OrchardPortal.Conversations.Services;

/// <summary>A file before it is kept.</summary>
/// <param name="FileName">As the sender named it; not to be trusted.</param>
/// <param name="Length">In bytes.</param>
/// <param name="OpenRead">Opens the bytes; the reader disposes the stream.</param>
public sealed record NewAttachment(string FileName, long Length, Func<Stream> OpenRead)
{
    /// <summary>The files of a form; an empty file field counts for none.</summary>
    public static IReadOnlyList<NewAttachment> From(IEnumerable<IFormFile>? files) =>
        [.. (files ?? []).Where(file => file.Length > 0 || !string.IsNullOrEmpty(file.FileName)).Select(file => new NewAttachment(file.FileName, file.Length, file.OpenReadStream))];
}
