using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>What the form of an article knows about its being written.</summary>
public class ArticleWritingViewModel
{
    /// <summary>Under what unsaved writing is kept.</summary>
    public string? Key { get; set; }

    /// <summary>Which state of the article the form was made from.</summary>
    public string? Base { get; set; }

    /// <summary>Whether the editor wants it saved although somebody else saved in between.</summary>
    public bool Overwrite { get; set; }

    /// <summary>Who saved in between, and when; null when nobody did.</summary>
    [BindNever]
    public string? Conflict { get; set; }

    /// <summary>Unsaved writing of the same editor, from another time; of new articles there may be several, some of them open elsewhere.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<KeptOffer> Kept { get; set; } = [];
}
