namespace OrchardPortal.Portal.ViewModels;

/// <summary>What the form that closes a ticket posts.</summary>
public class ClosureInput
{
    public string? FormKey { get; set; }

    public string? Reason { get; set; }

    public string? Note { get; set; }
}
