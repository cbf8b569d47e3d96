namespace OrchardPortal.Design.Menus;

/// <summary>A page of the site that a menu may lead to.</summary>
/// <param name="Name">What entries call it, whatever its address is.</param>
/// <param name="Label">What the owner reads when choosing.</param>
/// <param name="Text">What visitors read unless the owner says otherwise.</param>
/// <param name="Url">Its path, with the path base.</param>
public sealed record SitePlace(string Name, string Label, string Text, string Url)
{
    /// <summary>Whom it is for at all.</summary>
    public MenuAudience Audience { get; init; }

    /// <summary>Whether the visitor may go there now; the owner may choose it in any case.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Whether the visitor is there; null: when the request's path is the place's.</summary>
    public bool? IsCurrent { get; init; }
}
