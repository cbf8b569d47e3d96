using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Conversations.ViewModels;

public sealed class NewTicketViewModel
{
    public required NewTicketForm Form { get; init; }

    public required string FormKey { get; init; }

    public required IReadOnlyList<ContactRow> Found { get; init; }

    public required IReadOnlyList<SelectListItem> Places { get; init; }

    public required IReadOnlyList<SelectListItem> Priorities { get; init; }

    public required IReadOnlyList<SelectListItem> Assignees { get; init; }

    /// <summary>Who has the typed address under another name: the agent is asked which of the two is right; null when there is nothing to ask.</summary>
    public required ContactRow? Known { get; init; }

    /// <summary>By field.</summary>
    public required IReadOnlyDictionary<string, string> Errors { get; init; }
}
