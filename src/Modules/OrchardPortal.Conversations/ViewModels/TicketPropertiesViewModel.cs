using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardPortal.Conversations.ViewModels;

/// <summary>The form with a ticket's properties.</summary>
public sealed class TicketPropertiesViewModel
{
    public required long Number { get; init; }

    /// <summary>What is chosen, and was.</summary>
    public required TicketPropertiesForm Form { get; init; }

    /// <summary>Grouped by pipeline.</summary>
    public required IReadOnlyList<SelectListItem> Places { get; init; }

    public required IReadOnlyList<SelectListItem> Priorities { get; init; }

    public required IReadOnlyList<SelectListItem> Assignees { get; init; }

    /// <summary>Those that were added in the admin.</summary>
    public required IReadOnlyList<PropertyField> Added { get; init; }
}
