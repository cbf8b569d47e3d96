using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The Conversations card on the agents' page of a ticket: what the customer sees (requirement 45).</summary>
public class CustomerViewCardViewModel : ShapeViewModel
{
    public CustomerViewCardViewModel()
        : base("CustomerViewCard")
    {
    }

    public long Number { get; set; }

    public string ContactId { get; set; } = string.Empty;

    public string Customer { get; set; } = string.Empty;

    /// <summary>What the customer reads as status.</summary>
    public string Status { get; set; } = string.Empty;

    /// <summary>Why the customer does not see the ticket at all; empty when they do.</summary>
    public string HiddenBecause { get; set; } = string.Empty;

    public IReadOnlyList<CustomerThreadViewModel> Threads { get; set; } = [];

    /// <summary>Where the first answer would come in while there is no conversation.</summary>
    public string FirstInbox { get; set; } = string.Empty;

    public bool MayView { get; set; }
}
