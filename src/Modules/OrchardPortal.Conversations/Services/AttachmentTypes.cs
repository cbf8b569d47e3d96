using System.Collections.Frozen;

namespace OrchardPortal.Conversations.Services;

/// <summary>The kinds of file that may be attached. What a browser could run (HTML, SVG, scripts) is not among them.</summary>
public static class AttachmentTypes
{
    private static readonly Dictionary<string, string> _inOrder = new()
    {
        [".pdf"] = "application/pdf",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".heic"] = "image/heic",
        [".txt"] = "text/plain",
        [".log"] = "text/plain",
        [".csv"] = "text/csv",
        [".doc"] = "application/msword",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xls"] = "application/vnd.ms-excel",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".zip"] = "application/zip",
        [".mp4"] = "video/mp4",
        [".mov"] = "video/quicktime",
    };

    private static readonly FrozenDictionary<string, string> _contentTypes = _inOrder.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>With the dot, lower-case, the most usual first.</summary>
    public static IReadOnlyCollection<string> Extensions { get; } = [.. _inOrder.Keys];

    /// <returns>Null for a kind that is not known, and so not allowed.</returns>
    public static string? ContentTypeOf(string fileName) => _contentTypes.GetValueOrDefault(Path.GetExtension(fileName));
}
