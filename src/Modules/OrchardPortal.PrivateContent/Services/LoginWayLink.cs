namespace OrchardPortal.PrivateContent.Services;

/// <summary>A further way to log in, as the login page links it.</summary>
/// <param name="Label">What the link says, in the visitor's language: "Log in with Google".</param>
/// <param name="Url">Where the way begins; local to the site.</param>
/// <param name="Icon">A symbol of the theme's icons; empty for none.</param>
public sealed record LoginWayLink(string Label, string Url, string Icon);
