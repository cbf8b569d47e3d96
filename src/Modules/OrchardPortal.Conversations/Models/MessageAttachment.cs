namespace OrchardPortal.Conversations.Models;

/// <summary>A file as its message names it; the <see cref="Attachment"/> itself knows where it is.</summary>
public sealed class MessageAttachment
{
    public string AttachmentId { get; set; } = "";

    public string FileName { get; set; } = "";

    public string ContentType { get; set; } = "";

    /// <summary>In bytes.</summary>
    public long Length { get; set; }
}
