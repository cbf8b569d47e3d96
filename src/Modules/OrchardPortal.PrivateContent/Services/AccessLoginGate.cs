using System.Security.Claims;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Keeps out whom the domain's rule does not let in (requirements 13, 26 and 89), before there is a session.</summary>
internal sealed class AccessLoginGate(IDomainSettings domainSettings, IAccessGate access, IStringLocalizer<AccessLoginGate> stringLocalizer) : ILoginGate
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<string?> RefuseAsync(IUser user, ClaimsPrincipal principal, LoginMethod method) =>
        await access.MayAsync((await domainSettings.GetAsync()).Rule, method == LoginMethod.Sso ? Vouched(principal) : principal)
            ? null
            : S["This account does not have access to these pages."].Value;

    // The session's own claims come later than this question.
    private static ClaimsPrincipal Vouched(ClaimsPrincipal principal) =>
        new([.. principal.Identities, new ClaimsIdentity([new Claim(SessionClaims.Provider, string.Empty)])]);
}
