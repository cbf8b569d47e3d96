namespace OrchardPortal.Design.Menus;

/// <summary>The menus as the visitor of this request sees them (requirement 58).</summary>
public interface ISiteMenus
{
    /// <param name="menu">One of those that <see cref="SiteMenus"/> names. Where the portal's was asked for, the header's is empty: it stands in for that.</param>
    ValueTask<IReadOnlyList<SiteMenuItem>> BuildAsync(string menu);
}
