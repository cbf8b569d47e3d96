using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.ViewModels;

public class ArticlePartViewModel
{
    /// <summary>The article; empty for one that nobody has saved yet.</summary>
    [BindNever, ValidateNever]
    public string ContentItemId { get; set; } = string.Empty;

    public string? Slug { get; set; }

    public string? Summary { get; set; }

    public string? CategoryId { get; set; }

    public int Position { get; set; }

    public string? AuthorName { get; set; }

    /// <summary>With commas between them.</summary>
    public string? Tags { get; set; }

    /// <summary>Slugs or addresses of articles, each for itself or one to a line.</summary>
    public IReadOnlyList<string>? Related { get; set; }

    /// <summary>Part of a title: the article that has it is added, or those that have it are offered.</summary>
    public string? FindRelated { get; set; }

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

    /// <summary>The articles that were chosen, as far as they are published.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<ArticleCard> RelatedArticles { get; set; } = [];

    /// <summary>The articles whose titles have what was looked for, to be chosen from.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<RelatedChoice> RelatedChoices { get; set; } = [];

    /// <summary>Whether the editor may not publish but ask for it.</summary>
    [BindNever, ValidateNever]
    public bool NeedsApproval { get; set; }

    [BindNever, ValidateNever]
    public ArticleApproval Approval { get; set; } = new();
}
