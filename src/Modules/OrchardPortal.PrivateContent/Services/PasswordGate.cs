using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Users;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Customers log in with a password only where the owner chose that (requirement 11); staff always do.</summary>
internal sealed class PasswordGate(IDomainSettings domainSettings, IAuthorizationService authorizationService, IStringLocalizer<PasswordGate> stringLocalizer) : ILoginGate
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<string?> RefuseAsync(IUser user, ClaimsPrincipal principal, LoginMethod method) =>
        method == LoginMethod.Password
        && !(await domainSettings.GetAsync()).PasswordLogin
        && !await authorizationService.AuthorizeAsync(principal, AdminPermissions.AccessAdminPanel)
            ? S["This account does not log in with a password."].Value
            : null;
}
