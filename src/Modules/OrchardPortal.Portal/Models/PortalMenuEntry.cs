namespace OrchardPortal.Portal.Models;

/// <summary>An entry of the portal's menu (requirement 58).</summary>
public sealed class PortalMenuEntry
{
    public PortalMenuKind Kind { get; set; }

    /// <summary>What the visitor reads. Empty: the words that the kind brings along, in the visitor's language.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Where a link of the owner's leads: a path of this site, or an https address. Other kinds know their place.</summary>
    public string Url { get; set; } = string.Empty;
}
