namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Where files that readers may download are in an export: <c>attachments/key/name</c>.</summary>
internal static class AttachmentPath
{
    private const string Folder = "attachments";
    private const int KeyLength = 32;

    public static string Of(string key, string name) => $"{Folder}/{key}/{name}";

    /// <returns>The key of the file; null when the path is none of these.</returns>
    public static string? KeyOf(string path) =>
        path.Split('/') is [Folder, { Length: KeyLength } key, { Length: > 0 }] && key.All(char.IsAsciiHexDigitLower) ? key : null;
}
