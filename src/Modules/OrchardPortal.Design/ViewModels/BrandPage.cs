using OrchardPortal.Design.Models;
using OrchardPortal.Design.Services;

namespace OrchardPortal.Design.ViewModels;

/// <summary>The screen of the brand.</summary>
public sealed class BrandPage
{
    /// <summary>What is typed, or what is in force.</summary>
    public required SiteBrand Brand { get; init; }

    public required IReadOnlyList<BrandNote> Notes { get; init; }

    /// <summary>The pages that can be looked at beside the form.</summary>
    public required IReadOnlyList<BrandPreviewPage> Pages { get; init; }

    /// <summary>Pictures of the media library that fields offer.</summary>
    public IReadOnlyList<BrandPicture> Pictures { get; init; } = [];

    /// <summary>The brand as it is typed, for the addresses of the preview.</summary>
    public required string Preview { get; init; }
}
