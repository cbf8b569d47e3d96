using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OrchardCore.Settings;
using OrchardPortal.Design.Models;

namespace OrchardPortal.Design.Services;

internal sealed class CurrentBrand(
    ISiteService siteService,
    BrandLooks looks,
    BrandRules rules,
    FramePolicy framePolicy,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService) : IBrand
{
    private BrandLook? _look;

    /// <summary>The preview's parameter as it came; empty outside of a preview.</summary>
    public string Preview { get; private set; } = string.Empty;

    public async ValueTask<BrandLook> GetAsync() => _look ??= await PreviewedAsync() ?? looks.Of(await siteService.GetSettingsAsync<SiteBrand>());

    private async Task<BrandLook?> PreviewedAsync()
    {
        var http = httpContextAccessor.HttpContext;
        if (http?.Request.QueryString is not { HasValue: true } || http.Request.Query[BrandPreview.Parameter] is not [{ Length: > 0 } text])
        {
            return null;
        }

        if (BrandPreview.Read(text) is not { } brand || !await authorizationService.AuthorizeAsync(http.User, DesignPermissions.ManageBrand))
        {
            return null;
        }

        Preview = text;
        if (!http.Response.HasStarted)
        {
            http.Response.Headers[HeaderNames.CacheControl] = "no-store";
            await framePolicy.AllowOwnFramesAsync(http.Response);
        }

        return new BrandLook(rules.WithoutFaults(brand));
    }
}
