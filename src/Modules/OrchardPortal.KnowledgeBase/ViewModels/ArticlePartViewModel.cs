using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.ViewModels;

public class ArticlePartViewModel
{
    public string? Slug { get; set; }

    public string? Summary { get; set; }

    public string? CategoryId { get; set; }

    public int Position { get; set; }

    public string? AuthorName { get; set; }

    /// <summary>With commas between them.</summary>
    public string? Tags { get; set; }

    /// <summary>Addresses of articles, one to a line.</summary>
    public string? Related { get; set; }

    public DateOnly? ReviewOn { get; set; }

    public string? OwnerId { get; set; }

    /// <summary>Whether the editor asks for approval with this draft.</summary>
    public bool AskForApproval { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Categories { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Owners { get; set; } = [];

    /// <summary>The tags that other articles have.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<string> KnownTags { get; set; } = [];

    /// <summary>The articles that <see cref="Related"/> names, as far as they are published.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<ArticleCard> RelatedArticles { get; set; } = [];

    [BindNever, ValidateNever]
    public string ContentItemId { get; set; } = string.Empty;

    [BindNever, ValidateNever]
    public bool IsNew { get; set; }

    /// <summary>The address that it was published under; empty when it is not published.</summary>
    [BindNever, ValidateNever]
    public string PublishedSlug { get; set; } = string.Empty;

    /// <summary>Whether the editor may not publish but ask for it.</summary>
    [BindNever, ValidateNever]
    public bool NeedsApproval { get; set; }

    /// <summary>Whether the editor may approve this draft, for which somebody asks.</summary>
    [BindNever, ValidateNever]
    public bool MayApprove { get; set; }

    [BindNever, ValidateNever]
    public ArticleApproval Approval { get; set; } = new();
}
