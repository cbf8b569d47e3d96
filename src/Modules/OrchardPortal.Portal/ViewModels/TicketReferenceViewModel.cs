namespace OrchardPortal.Portal.ViewModels;

/// <summary>Another ticket that this one refers to.</summary>
public class TicketReferenceViewModel
{
    public long Number { get; set; }

    public string Subject { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;
}
