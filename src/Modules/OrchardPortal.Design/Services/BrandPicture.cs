namespace OrchardPortal.Design.Services;

/// <summary>A picture of the media library.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Url">Its path on the site, without the path base.</param>
public sealed record BrandPicture(string Name, string Url);
