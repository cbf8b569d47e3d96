using OrchardCore.Data.Documents;

namespace OrchardPortal.Conversations.Models;

/// <summary>All canned replies of the site, kept in memory.</summary>
public sealed class Macros : Document
{
    public List<Macro> Items { get; set; } = [];
}
