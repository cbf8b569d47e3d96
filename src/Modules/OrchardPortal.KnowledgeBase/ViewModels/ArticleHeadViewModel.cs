using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>What stands above an article that is written: where it is to be seen, and what others ask or say of it.</summary>
[BindNever]
public class ArticleHeadViewModel
{
    public string ContentItemId { get; set; } = string.Empty;

    public bool IsNew { get; set; }

    /// <summary>The address that it was published under; empty when it is not published.</summary>
    public string PublishedSlug { get; set; } = string.Empty;

    /// <summary>Whether the editor may approve this draft, for which somebody asks.</summary>
    public bool MayApprove { get; set; }

    public ArticleApproval Approval { get; set; } = new();
}
