using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>A ticket with its conversation (requirements 74 to 78).</summary>
public class TicketDetailViewModel : ShapeViewModel
{
    public TicketDetailViewModel()
        : base("TicketDetail")
    {
    }

    public long Number { get; set; }

    public string Subject { get; set; } = string.Empty;

    public StatusViewModel Status { get; set; } = new();

    public DateTime Created { get; set; }

    public string CreatedText { get; set; } = string.Empty;

    public string CreatedTitle { get; set; } = string.Empty;

    public DateTime LastActivity { get; set; }

    public string LastActivityText { get; set; } = string.Empty;

    public string LastActivityTitle { get; set; } = string.Empty;

    /// <summary>When it was closed; null while it is open.</summary>
    public DateTime? Closed { get; set; }

    public string ClosedText { get; set; } = string.Empty;

    public string ClosedTitle { get; set; } = string.Empty;

    public string Requester { get; set; } = string.Empty;

    public string Company { get; set; } = string.Empty;

    /// <summary>How long it took from filing to closing; empty while it is open (requirement 78).</summary>
    public string Duration { get; set; } = string.Empty;

    /// <summary>The customer who closed it; empty when an agent did, or while it is open.</summary>
    public string ClosedBy { get; set; } = string.Empty;

    /// <summary>Why that customer closed it.</summary>
    public string ClosingReason { get; set; } = string.Empty;

    /// <summary>What they added; may be empty.</summary>
    public string ClosingNote { get; set; } = string.Empty;

    /// <summary>The closed ticket that this one goes on from; null for none that the visitor sees.</summary>
    public TicketReferenceViewModel? Follows { get; set; }

    /// <summary>The form for a ticket that goes on from this one, when this one takes no more answers; else empty.</summary>
    public string FollowUpUrl { get; set; } = string.Empty;

    /// <summary>The stream that tells when something in the ticket changes.</summary>
    public string LiveUrl { get; set; } = string.Empty;

    public string ListUrl { get; set; } = string.Empty;

    /// <summary>Shapes of type TicketMessage, oldest first.</summary>
    public IReadOnlyList<IShape> Messages { get; set; } = [];

    /// <summary>A shape of type TicketReplyForm; null when the ticket takes no answer.</summary>
    public IShape? ReplyForm { get; set; }

    /// <summary>A shape of type TicketClosure; null when the visitor may not close the ticket.</summary>
    public IShape? Closure { get; set; }

    /// <summary>A shape of type TicketRating; null when there is nothing to rate and nothing rated.</summary>
    public IShape? Rating { get; set; }

    /// <summary>A shape of type TicketParticipants; null when nobody else takes part or could.</summary>
    public IShape? Participants { get; set; }
}
