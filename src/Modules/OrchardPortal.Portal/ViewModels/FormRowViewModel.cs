using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>A support form that may be chosen.</summary>
public class FormRowViewModel
{
    public string? Id { get; set; }

    public bool Show { get; set; }

    public int? Position { get; set; }

    [BindNever]
    public string Name { get; set; } = string.Empty;

    /// <summary>Why the portal cannot offer it; empty when it can.</summary>
    [BindNever]
    public string WhyNot { get; set; } = string.Empty;
}
