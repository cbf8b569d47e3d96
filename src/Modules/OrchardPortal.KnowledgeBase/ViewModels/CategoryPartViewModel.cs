using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardPortal.KnowledgeBase.ViewModels;

public class CategoryPartViewModel
{
    public string? Slug { get; set; }

    public string? Description { get; set; }

    public string? Icon { get; set; }

    public int Position { get; set; }

    public string? ParentId { get; set; }

    /// <summary>The categories it may be within.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Parents { get; set; } = [];
}
