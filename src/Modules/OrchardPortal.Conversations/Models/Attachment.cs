namespace OrchardPortal.Conversations.Models;

/// <summary>A file that came with a message.</summary>
public sealed class Attachment
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    /// <summary>128 random bits, in hexadecimal.</summary>
    public string AttachmentId { get; set; } = "";

    public string TicketId { get; set; } = "";

    public string MessageId { get; set; } = "";

    /// <summary>Cleaned; safe to show and to offer for saving.</summary>
    public string FileName { get; set; } = "";

    /// <summary>Decided from the extension, never by the sender.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>In bytes.</summary>
    public long Length { get; set; }

    /// <summary>Of the bytes, in hexadecimal.</summary>
    public string Sha256 { get; set; } = "";

    /// <summary>The random path in the private file store; tells nothing of the file.</summary>
    public string StorageKey { get; set; } = "";

    /// <summary>False for files of internal comments, which no customer may have.</summary>
    public bool IsPublic { get; set; }
}
