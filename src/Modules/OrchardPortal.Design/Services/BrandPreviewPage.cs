namespace OrchardPortal.Design.Services;

/// <summary>A page of the site, in a preview.</summary>
/// <param name="Title">In the owner's language.</param>
/// <param name="Url">Its path, with the path base.</param>
public sealed record BrandPreviewPage(string Title, string Url);
