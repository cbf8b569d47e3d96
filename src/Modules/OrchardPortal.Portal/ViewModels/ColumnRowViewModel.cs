using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>A property that the list may show, in the settings.</summary>
public class ColumnRowViewModel
{
    public string? Name { get; set; }

    public bool Show { get; set; }

    /// <summary>Columns stand from the lowest number to the highest.</summary>
    public int? Position { get; set; }

    [BindNever]
    public string Label { get; set; } = string.Empty;
}
