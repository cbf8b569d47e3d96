namespace OrchardPortal.Portal.ViewModels;

/// <summary>The box in which a customer answers (requirements 76 and 77).</summary>
public class TicketReplyFormViewModel() : MessageFormViewModel("TicketReplyForm")
{
    /// <summary>The text as typed.</summary>
    public string Body { get; set; } = string.Empty;

    /// <summary>Whether sending it opens the ticket again (requirement 101).</summary>
    public bool ReopensTicket { get; set; }
}
