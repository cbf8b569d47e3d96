using OrchardCore.DisplayManagement.Views;
using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Conversations.ViewModels;

/// <summary>What the customer decided about a ticket, for agents.</summary>
public class TicketCustomerVoiceViewModel() : ShapeViewModel("TicketCustomerVoice")
{
    /// <summary>The number of the closed ticket that this one goes on from; null for none.</summary>
    public long? Follows { get; set; }

    /// <summary>Names of those whom the requester let in.</summary>
    public IReadOnlyList<string> Participants { get; set; } = [];

    public string ClosedBy { get; set; } = "";

    public string ClosingReason { get; set; } = "";

    public string ClosingNote { get; set; } = "";

    /// <summary>When the customer closed it; null when no customer ever did.</summary>
    public TimeView? Closed { get; set; }

    /// <summary>From 1 to 5; null while there is no rating.</summary>
    public int? Score { get; set; }

    public string ScoreLabel { get; set; } = "";

    public string Comment { get; set; } = "";

    public TimeView? Rated { get; set; }
}
