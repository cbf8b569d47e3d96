using OrchardPortal.Design.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>The page of the portal that shows what a change of the brand does (requirements 54 and 55).</summary>
internal sealed class PortalBrandPages(PortalContext portal) : IBrandPreviewPages
{
    public async ValueTask<IEnumerable<BrandPreviewPage>> GetAsync() => [new((await portal.SettingsAsync()).Title, (await portal.UrlsAsync()).List)];
}
