namespace OrchardPortal.BrowserTests.Pages;

/// <summary>A page that visitors or customers see.</summary>
/// <param name="Address">Its address on the demo site.</param>
/// <param name="Templates">Those of the theme's templates that it is the reason to visit it for.</param>
public sealed record PublicPage(string Address, params string[] Templates);
