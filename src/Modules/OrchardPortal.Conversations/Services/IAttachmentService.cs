using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>Keeps and gives out files. Nothing asks who may see the ticket: callers have.</summary>
public interface IAttachmentService
{
    /// <summary>For customers: files of comments do not exist.</summary>
    Task<Attachment?> FindPublicAsync(string ticketId, string attachmentId);

    /// <summary>For agents: any file of the ticket.</summary>
    Task<Attachment?> FindAsync(string ticketId, string attachmentId);

    /// <returns>The bytes; null when they are lost.</returns>
    Task<Stream?> OpenAsync(Attachment attachment);
}
