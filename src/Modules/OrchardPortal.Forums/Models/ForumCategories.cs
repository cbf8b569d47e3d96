using OrchardCore.Data.Documents;

namespace OrchardPortal.Forums.Models;

/// <summary>All categories of the forums in their order, kept in memory.</summary>
public sealed class ForumCategories : Document
{
    public List<ForumCategory> Items { get; set; } = [];
}
