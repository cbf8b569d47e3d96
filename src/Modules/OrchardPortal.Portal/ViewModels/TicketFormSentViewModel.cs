using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>What a visitor who is not logged in reads once a form is sent. It tells nothing of any ticket or account.</summary>
public class TicketFormSentViewModel() : ShapeViewModel("TicketFormSent")
{
    /// <summary>The form's own words; empty for the usual ones.</summary>
    public string Text { get; set; } = string.Empty;

    public string HomeUrl { get; set; } = string.Empty;

    public string NewUrl { get; set; } = string.Empty;

    public string LogInUrl { get; set; } = string.Empty;
}
