using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The tab Templates of the portal's settings.</summary>
public class TemplatesTabViewModel
{
    public bool ShowStages { get; set; }

    public List<ColumnRowViewModel> Columns { get; set; } = [];

    public List<MenuRowViewModel> Menu { get; set; } = [];

    /// <summary>The kinds of entries that a menu may have.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Kinds { get; set; } = [];
}
