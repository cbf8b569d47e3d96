using OrchardCore.ContentManagement;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Versions;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>A draft that is to be approved.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Approval">Who asked, and when.</param>
/// <param name="IsChange">Whether readers see an older version.</param>
/// <param name="Difference">What it would change.</param>
public sealed record ArticleApprovalViewModel(ContentItem Draft, ArticleApproval Approval, bool IsChange, ArticleDifference Difference)
{
    /// <summary>What the approver wrote already.</summary>
    public string Note { get; init; } = string.Empty;
}
