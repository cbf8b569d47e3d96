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

    public string ListUrl { get; set; } = string.Empty;

    /// <summary>Shapes of type TicketMessage, oldest first.</summary>
    public IReadOnlyList<IShape> Messages { get; set; } = [];

    /// <summary>A shape of type TicketReplyForm; null when the ticket takes no answer.</summary>
    public IShape? ReplyForm { get; set; }
}
