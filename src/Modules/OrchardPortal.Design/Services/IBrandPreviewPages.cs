namespace OrchardPortal.Design.Services;

/// <summary>Pages of the site that show what a change of the brand does.</summary>
public interface IBrandPreviewPages
{
    /// <summary>Pages that whoever changes the brand may see.</summary>
    ValueTask<IEnumerable<BrandPreviewPage>> GetAsync();
}
