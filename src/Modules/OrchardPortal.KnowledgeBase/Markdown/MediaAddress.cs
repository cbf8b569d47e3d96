namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>How articles name files of the media library, whatever path the site is under.</summary>
internal static class MediaAddress
{
    public const string Root = "/media/";

    /// <param name="path">In the library.</param>
    public static string Of(string path) => Root + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
