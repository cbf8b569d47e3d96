namespace OrchardPortal.Conversations.ViewModels;

/// <summary>
/// What an agent sends of a ticket's properties. Each comes with what it was when the form was shown, so that the change of
/// somebody else meanwhile is not undone by a form that only left it as it was.
/// </summary>
public sealed class TicketPropertiesForm
{
    /// <summary>As <see cref="WasAssignee"/>: whoever has the ticket, it is given to another.</summary>
    public const string Whoever = "?";

    /// <summary>See <see cref="Services.TicketPlace"/>.</summary>
    public string? Place { get; set; }

    public string? WasPlace { get; set; }

    public string? Priority { get; set; }

    public string? WasPriority { get; set; }

    /// <summary>A user id; empty for nobody.</summary>
    public string? Assignee { get; set; }

    public string? WasAssignee { get; set; }

    /// <summary>The added properties, by name, as <see cref="OrchardPortal.Tickets.Services.ITicketService.SetPropertiesAsync"/> takes them.</summary>
    public Dictionary<string, string?> Values { get; set; } = [];

    public Dictionary<string, string?> WasValues { get; set; } = [];
}
