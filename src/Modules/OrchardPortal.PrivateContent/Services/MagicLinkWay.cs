using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Localization;

namespace OrchardPortal.PrivateContent.Services;

internal sealed class MagicLinkWay(IDomainSettings domains, IHttpContextAccessor httpContextAccessor, IStringLocalizer<MagicLinkWay> stringLocalizer) : ILoginWay
{
    private readonly IStringLocalizer S = stringLocalizer;

    public int Order => 20;

    public async Task<IEnumerable<LoginWayLink>> GetAsync(string? returnUrl) => (await domains.GetAsync()).MagicLink
        ? [new LoginWayLink(S["Log in by a link in a mail"], Url(returnUrl), "mail")]
        : [];

    private string Url(string? returnUrl) =>
        httpContextAccessor.HttpContext!.Request.PathBase.Add("/" + AccountPaths.MagicLink)
        + (returnUrl is null ? string.Empty : new QueryBuilder { { "returnUrl", returnUrl } }.ToString());
}
