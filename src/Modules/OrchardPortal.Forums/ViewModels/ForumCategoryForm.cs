using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement;

namespace OrchardPortal.Forums.ViewModels;

/// <summary>The form for a category.</summary>
public class ForumCategoryForm
{
    /// <summary>Empty for a new one.</summary>
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Slug { get; set; }

    public string? Description { get; set; }

    public bool IsClosed { get; set; }

    /// <summary>Who may see it.</summary>
    [BindNever]
    public IShape? Rule { get; set; }
}
