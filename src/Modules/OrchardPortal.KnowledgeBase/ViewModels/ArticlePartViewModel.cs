using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardPortal.KnowledgeBase.ViewModels;

public class ArticlePartViewModel
{
    public string? Slug { get; set; }

    public string? Summary { get; set; }

    public string? CategoryId { get; set; }

    public int Position { get; set; }

    public string? AuthorName { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Categories { get; set; } = [];
}
