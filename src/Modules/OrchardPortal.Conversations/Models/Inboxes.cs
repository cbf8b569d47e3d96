using OrchardCore.Data.Documents;

namespace OrchardPortal.Conversations.Models;

/// <summary>All inboxes of the site, kept in memory.</summary>
public sealed class Inboxes : Document
{
    public List<Inbox> Items { get; set; } = [];

    /// <summary>Takes what has no conversation yet (requirements 51 and 52).</summary>
    public string DefaultInboxId { get; set; } = "";

    public Inbox? Find(string? inboxId) => Items.Find(inbox => inbox.Id == inboxId);
}
