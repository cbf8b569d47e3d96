using OrchardCore.Data.Documents;

namespace OrchardPortal.Conversations.Models;

/// <summary>The views of all agents, kept in memory.</summary>
public sealed class InboxViews : Document
{
    public List<InboxView> Items { get; set; } = [];
}
