namespace OrchardPortal.Portal.ViewModels;

/// <summary>A file of a message.</summary>
public class AttachmentViewModel
{
    public string FileName { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    public string ContentType { get; set; } = string.Empty;

    /// <summary>The size as people read it, such as "1.2 MB".</summary>
    public string Size { get; set; } = string.Empty;
}
