using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement;

namespace OrchardPortal.Tickets.ViewModels;

/// <summary>The shape <c>TicketFilterEditor</c>.</summary>
public class TicketFilterEditorViewModel
{
    /// <summary>Before the names of the editor's fields.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>A shape <c>TicketFilterGroup</c>.</summary>
    [BindNever]
    public IShape Root { get; set; } = null!;

    /// <summary>A shape <c>TicketFilterPreview</c>.</summary>
    [BindNever]
    public IShape Preview { get; set; } = null!;

    /// <summary>What is wrong with the filter as a whole; null when nothing is.</summary>
    public string? Error { get; set; }
}
