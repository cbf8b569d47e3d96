using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Conversations.ViewModels;

/// <summary>The tickets of a contact or a company, on their record.</summary>
public class ContactTicketsViewModel : ShapeViewModel
{
    public ContactTicketsViewModel()
        : base("ContactTickets")
    {
    }

    /// <summary>For a new ticket; null for a company.</summary>
    public string? ContactId { get; set; }

    /// <summary>The latest first.</summary>
    public IReadOnlyList<ContactTicketRow> Tickets { get; set; } = [];

    /// <summary>Such as “1,000+”.</summary>
    public string Total { get; set; } = "";
}
