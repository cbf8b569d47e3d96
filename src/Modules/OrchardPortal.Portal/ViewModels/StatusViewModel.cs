namespace OrchardPortal.Portal.ViewModels;

/// <summary>A ticket's status as a customer reads it.</summary>
public class StatusViewModel
{
    /// <summary>Open or Closed, or the stage's label when the portal shows stages (requirements 72, 73 and 99).</summary>
    public string Label { get; set; } = string.Empty;

    /// <summary>The stage's id, or open/closed: for styling.</summary>
    public string Key { get; set; } = string.Empty;

    public bool IsClosed { get; set; }
}
