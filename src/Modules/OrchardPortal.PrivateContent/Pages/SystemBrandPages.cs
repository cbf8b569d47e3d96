using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardPortal.Design.Services;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>The system page that shows what a change of the brand does (requirements 54 and 56).</summary>
internal sealed class SystemBrandPages(IHttpContextAccessor httpContextAccessor, IStringLocalizer<SystemBrandPages> stringLocalizer) : IBrandPreviewPages
{
    private readonly IStringLocalizer S = stringLocalizer;

    public ValueTask<IEnumerable<BrandPreviewPage>> GetAsync() =>
        ValueTask.FromResult<IEnumerable<BrandPreviewPage>>([new(S["Log in"], $"{httpContextAccessor.HttpContext?.Request.PathBase}/account/preview/Login")]);
}
