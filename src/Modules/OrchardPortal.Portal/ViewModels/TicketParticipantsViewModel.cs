using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>Who else takes part in a ticket, and the form that lets a colleague in.</summary>
public class TicketParticipantsViewModel() : ShapeViewModel("TicketParticipants")
{
    /// <summary>Besides the requester.</summary>
    public IReadOnlyList<PersonViewModel> People { get; set; } = [];

    /// <summary>Whether the visitor may let colleagues in.</summary>
    public bool CanAdd { get; set; }

    /// <summary>Under what a browser may keep what is typed until it is sent.</summary>
    public string DraftKey { get; set; } = string.Empty;

    public string Action { get; set; } = string.Empty;

    /// <summary>Colleagues who do not take part yet, by name.</summary>
    public IReadOnlyList<OptionViewModel> Colleagues { get; set; } = [];

    /// <summary>The address as typed.</summary>
    public string Email { get; set; } = string.Empty;

    /// <summary>Messages by field (ContactId, Email); those of the whole form under the empty name.</summary>
    public Dictionary<string, string> Errors { get; set; } = [];
}
