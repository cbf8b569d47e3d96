using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Users;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Passkeys;

/// <summary>Customers log in with a passkey where the domain's settings say so; staff always may.</summary>
internal sealed class PasskeyGate(IDomainSettings domainSettings, IAuthorizationService authorizationService, IStringLocalizer<PasskeyGate> stringLocalizer) : ILoginGate
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<string?> RefuseAsync(IUser user, ClaimsPrincipal principal, LoginMethod method) =>
        method != LoginMethod.Passkey
        || (await domainSettings.GetAsync()).Passkeys
        || await authorizationService.AuthorizeAsync(principal, AdminPermissions.AccessAdminPanel)
            ? null
            : (string)S["Customers do not log in with a passkey here."];
}
