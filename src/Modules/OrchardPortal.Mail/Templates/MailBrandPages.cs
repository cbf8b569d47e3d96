using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardPortal.Design.Services;
using OrchardPortal.Mail.Controllers;

namespace OrchardPortal.Mail.Templates;

/// <summary>The mail that shows what a change of the brand does (requirements 54 to 56).</summary>
internal sealed class MailBrandPages(LinkGenerator links, IHttpContextAccessor httpContextAccessor, IStringLocalizer<MailBrandPages> stringLocalizer) : IBrandPreviewPages
{
    private readonly IStringLocalizer S = stringLocalizer;

    public ValueTask<IEnumerable<BrandPreviewPage>> GetAsync() =>
        ValueTask.FromResult<IEnumerable<BrandPreviewPage>>(
            httpContextAccessor.HttpContext is { } http && links.GetPathByAction(http, nameof(MailBrandController.Example), "MailBrand", new { area = "OrchardPortal.Mail" }) is { } address
                ? [new(S["Mail"], address)]
                : []);
}
