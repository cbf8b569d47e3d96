using System.Security.Cryptography;
using OrchardCore.ContentManagement;
using OrchardCore.Infrastructure.Html;
using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Tickets.Services;
using YesSql;

namespace OrchardPortal.Conversations.Services;

/// <summary>Writes messages and their files, and nothing of their ticket.</summary>
internal sealed class ConversationWriter(
    ISession session,
    IContentManager contentManager,
    IInboxService inboxes,
    IHtmlSanitizerService sanitizer,
    AttachmentUploads uploads)
{
    // The inbox of what came by an address that no inbox has.
    private const string Unconnected = "";

    /// <summary>
    /// Where a message goes: to the ticket's latest conversation, or a new one in the inbox that the message names; an e-mail to
    /// the conversation in the inbox of its address, and apart from the others when no inbox has it (requirements 43, 44, 51 and 52).
    /// </summary>
    public async Task<ContentItem> ThreadOfAsync(NewMessage message, DateTime utc)
    {
        if (message.Channel != ConversationChannel.Email || message.Mailbox is null)
        {
            return await FindLatestAsync(message.TicketId, null) ?? await BeginAsync(message.TicketId, message.Channel, message.InboxId, utc);
        }

        var inboxId = (await inboxes.GetAsync()).FindByEmail(message.Mailbox)?.Id ?? Unconnected;
        return await FindLatestAsync(message.TicketId, inboxId) ?? await CreateAsync(message.TicketId, message.Channel, inboxId, utc);
    }

    /// <summary>Begins a conversation in the inbox of that id; without one, in the default inbox (requirements 51 and 52).</summary>
    public async Task<ContentItem> BeginAsync(string ticketId, ConversationChannel channel, string inboxId, DateTime utc)
    {
        var known = await inboxes.GetAsync();
        return await CreateAsync(ticketId, channel, known.Find(inboxId)?.Id ?? known.DefaultInboxId, utc);
    }

    public async Task<ConversationMessage> WriteAsync(ContentItem conversation, NewMessage message, DateTime utc)
    {
        var written = ToMessage(conversation, message, utc);
        foreach (var file in message.Attachments)
        {
            written.Attachments.Add(await KeepAsync(file, written, message.Limits));
        }

        await session.SaveAsync(written);
        if (conversation.TryGet<ConversationPart>(out var part) && part.LastMessageUtc < utc)
        {
            conversation.Alter<ConversationPart>(thread => thread.LastMessageUtc = utc);
            await contentManager.UpdateAsync(conversation);
        }

        return written;
    }

    // Null for any inbox, but not for what came by an address that none has.
    private async Task<ContentItem?> FindLatestAsync(string ticketId, string? inboxId)
    {
        var conversations = session.QueryIndex<ConversationIndex>(conversation => conversation.TicketId == ticketId);
        conversations = inboxId is null
            ? conversations.Where(conversation => conversation.InboxId != Unconnected)
            : conversations.Where(conversation => conversation.InboxId == inboxId);
        var row = await conversations.OrderByDescending(conversation => conversation.LastMessageUtc).FirstOrDefaultAsync();
        return row is null ? null : await contentManager.GetAsync(row.ContentItemId, VersionOptions.Latest);
    }

    private async Task<ContentItem> CreateAsync(string ticketId, ConversationChannel channel, string inboxId, DateTime utc)
    {
        var item = await contentManager.NewAsync(ConversationTypes.Conversation);
        item.Alter<ConversationPart>(part =>
        {
            part.TicketId = ticketId;
            part.InboxId = inboxId;
            part.Channel = channel;
            part.LastMessageUtc = utc;
        });
        return await contentManager.CreateAsync(item, VersionOptions.Published)
            ? item
            : throw new InvalidOperationException("A content handler refused the new conversation.");
    }

    private ConversationMessage ToMessage(ContentItem conversation, NewMessage message, DateTime utc)
    {
        var formatted = message.Html is null ? MessageFormatter.Format(message.Text) : new FormattedMessage(sanitizer.Sanitize(message.Html), "");
        return new ConversationMessage
        {
            MessageId = RandomId(),
            ConversationId = conversation.ContentItemId,
            TicketId = message.TicketId,
            Kind = message.Kind,
            Channel = message.Channel,
            AuthorUserId = message.AuthorUserId,
            AuthorContactId = message.AuthorContactId,
            AuthorName = message.AuthorName,
            ContactId = message.ContactId ?? message.AuthorContactId,
            CompanyId = message.CompanyId,
            IsUnconnected = conversation.TryGet<ConversationPart>(out var thread) && thread.InboxId == Unconnected,
            BodyHtml = formatted.BodyHtml + MessageDetails.ToHtml(message.Details),
            QuotedHtml = formatted.QuotedHtml,
            BodyText = PlainText.RemoveControlCharacters(message.Text) + MessageDetails.ToText(message.Details),
            SentUtc = utc,
        };
    }

    private async Task<MessageAttachment> KeepAsync(NewAttachment file, ConversationMessage message, MessageLimits limits)
    {
        var name = FileNames.Clean(file.FileName);
        var contentType = AttachmentTypes.ContentTypeOf(name) ?? throw new ArgumentException("The file is of a kind that is not allowed.", nameof(file));
        var stored = await uploads.SaveAsync(file, limits.MaxFileBytes);
        var attachment = new Attachment
        {
            AttachmentId = RandomId(),
            TicketId = message.TicketId,
            MessageId = message.MessageId,
            FileName = name,
            ContentType = contentType,
            Length = stored.Length,
            Sha256 = stored.Sha256,
            StorageKey = stored.Key,
            IsPublic = message.IsPublic,
        };
        await session.SaveAsync(attachment);
        return new MessageAttachment { AttachmentId = attachment.AttachmentId, FileName = name, ContentType = contentType, Length = stored.Length };
    }

    private static string RandomId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
