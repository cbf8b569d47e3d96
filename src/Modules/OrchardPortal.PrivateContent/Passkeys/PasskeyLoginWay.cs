using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Passkeys;

/// <summary>Offers passkeys on the login page. The script of that page takes over where it runs.</summary>
internal sealed class PasskeyLoginWay(IDomainSettings domainSettings, IHttpContextAccessor httpContextAccessor, IStringLocalizer<PasskeyLoginWay> stringLocalizer) : ILoginWay
{
    private readonly IStringLocalizer S = stringLocalizer;

    public int Order => 10;

    public bool IsEntrance => false;

    public async Task<IEnumerable<LoginWayLink>> GetAsync(string? returnUrl)
    {
        if (!(await domainSettings.GetAsync()).Passkeys)
        {
            return [];
        }

        var address = httpContextAccessor.HttpContext!.Request.PathBase + "/" + AccountPaths.Passkey;
        return [new LoginWayLink(S["Log in with a passkey"], returnUrl is null ? address : QueryHelpers.AddQueryString(address, "returnUrl", returnUrl), "key")];
    }
}
