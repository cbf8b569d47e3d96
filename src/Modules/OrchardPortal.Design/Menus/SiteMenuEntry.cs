namespace OrchardPortal.Design.Menus;

/// <summary>An entry of a menu as the owner made it (requirement 58).</summary>
public sealed class SiteMenuEntry
{
    /// <summary>The name of a <see cref="SitePlace"/>; empty for a link of the owner's.</summary>
    public string Place { get; set; } = string.Empty;

    /// <summary>What the visitor reads. Empty: the words that the place brings along, in the visitor's language.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The same in other languages, by the culture's name.</summary>
    public Dictionary<string, string> Texts { get; set; } = [];

    /// <summary>Where a link of the owner's leads: a path of this site, or an https address.</summary>
    public string Url { get; set; } = string.Empty;

    public MenuAudience Audience { get; set; }
}
