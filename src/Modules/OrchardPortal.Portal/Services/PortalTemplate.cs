namespace OrchardPortal.Portal.Services;

/// <summary>A template of the portal.</summary>
/// <param name="Name">The shape type or alternate that it shows.</param>
/// <param name="Title">What it is for.</param>
/// <param name="PreviewPath">Where it shows below the preview of a customer; null for a page that has nothing of a customer.</param>
public sealed record PortalTemplate(string Name, string Title, string? PreviewPath)
{
    /// <summary>The <see cref="PreviewPath"/> of what shows on the help site.</summary>
    public const string HelpSite = "~/";

    /// <summary>The system page that it shows, which has an editor and a preview of its own; null for pages of the portal.</summary>
    public string? SystemPageKind { get; init; }

    /// <summary>Whether the owner changed it.</summary>
    public bool IsEdited { get; init; }
}
