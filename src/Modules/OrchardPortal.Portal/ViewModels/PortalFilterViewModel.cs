using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The filter section of the settings screen.</summary>
public class PortalFilterViewModel
{
    /// <summary>A shape <c>TicketFilterEditor</c>.</summary>
    [BindNever]
    public IShape Editor { get; set; } = null!;
}
