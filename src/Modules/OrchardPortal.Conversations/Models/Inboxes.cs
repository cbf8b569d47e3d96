using OrchardCore.Data.Documents;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Conversations.Models;

/// <summary>All inboxes of the site, kept in memory.</summary>
public sealed class Inboxes : Document
{
    public List<Inbox> Items { get; set; } = [];

    /// <summary>Takes what has no conversation yet (requirements 51 and 52).</summary>
    public string DefaultInboxId { get; set; } = "";

    public Inbox? Find(string? inboxId) => Items.Find(inbox => inbox.Id == inboxId);

    /// <summary>The inbox that the team's address is connected to (requirements 43 and 44).</summary>
    public Inbox? FindByEmail(string? email) => string.IsNullOrWhiteSpace(email)
        ? null
        : Items.Find(inbox => EmailAddress.Normalize(inbox.Email) == EmailAddress.Normalize(email));
}
