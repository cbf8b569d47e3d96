using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using YesSql;

namespace OrchardPortal.Conversations.Services;

internal sealed class AttachmentService(ISession session, IAttachmentFileStore files) : IAttachmentService
{
    public Task<Attachment?> FindPublicAsync(string ticketId, string attachmentId) => FirstAsync(session
        .Query<Attachment, AttachmentIndex>(attachment => attachment.AttachmentId == attachmentId && attachment.TicketId == ticketId && attachment.IsPublic));

    public Task<Attachment?> FindAsync(string ticketId, string attachmentId) => FirstAsync(session
        .Query<Attachment, AttachmentIndex>(attachment => attachment.AttachmentId == attachmentId && attachment.TicketId == ticketId));

    public async Task<Stream?> OpenAsync(Attachment attachment) =>
        await files.GetFileInfoAsync(attachment.StorageKey) is null ? null : await files.GetFileStreamAsync(attachment.StorageKey);

    private static async Task<Attachment?> FirstAsync(IQuery<Attachment, AttachmentIndex> query) => await query.FirstOrDefaultAsync();
}
