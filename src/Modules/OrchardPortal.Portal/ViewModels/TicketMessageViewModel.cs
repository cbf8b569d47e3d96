using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>One message of a conversation, from either side (requirement 75).</summary>
public class TicketMessageViewModel : ShapeViewModel
{
    public TicketMessageViewModel()
        : base("TicketMessage")
    {
    }

    /// <summary>Anchor of the message in the page.</summary>
    public string Anchor { get; set; } = string.Empty;

    public string Author { get; set; } = string.Empty;

    public string Initials { get; set; } = string.Empty;

    public bool IsAgent { get; set; }

    /// <summary>Whether an agent wrote it since the visitor last read the ticket.</summary>
    public bool IsNew { get; set; }

    public bool IsMine { get; set; }

    public DateTime Sent { get; set; }

    public string SentText { get; set; } = string.Empty;

    public string SentTitle { get; set; } = string.Empty;

    /// <summary>Sanitised HTML without what was quoted.</summary>
    public string Body { get; set; } = string.Empty;

    /// <summary>Sanitised HTML of what was quoted; empty when nothing was.</summary>
    public string QuotedBody { get; set; } = string.Empty;

    public IReadOnlyList<AttachmentViewModel> Attachments { get; set; } = [];
}
