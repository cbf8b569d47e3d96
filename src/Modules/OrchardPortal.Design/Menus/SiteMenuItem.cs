namespace OrchardPortal.Design.Menus;

/// <summary>An entry of a menu as a visitor sees it.</summary>
/// <param name="Text">In the visitor's language.</param>
/// <param name="Url">Ready for a link.</param>
/// <param name="Selected">The visitor is there.</param>
/// <param name="Place">The name of the place; empty for a link of the owner's.</param>
public sealed record SiteMenuItem(string Text, string Url, bool Selected, string Place);
