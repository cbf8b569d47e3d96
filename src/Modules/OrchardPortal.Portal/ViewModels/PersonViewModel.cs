namespace OrchardPortal.Portal.ViewModels;

/// <summary>Somebody who takes part in a ticket.</summary>
public class PersonViewModel
{
    public string Name { get; set; } = string.Empty;

    public string Initials { get; set; } = string.Empty;

    public bool IsMe { get; set; }

    /// <summary>Where a form posts to that takes them out; empty when the visitor may not.</summary>
    public string RemoveAction { get; set; } = string.Empty;
}
