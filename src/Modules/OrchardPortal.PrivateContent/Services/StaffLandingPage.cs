using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace OrchardPortal.PrivateContent.Services;

internal sealed class StaffLandingPage(IAuthorizationService authorizationService, IOptions<AdminOptions> adminOptions) : ILandingPage
{
    public async Task<string?> GetUrlAsync(ClaimsPrincipal user) =>
        await authorizationService.AuthorizeAsync(user, AdminPermissions.AccessAdminPanel)
            ? "~/" + adminOptions.Value.AdminUrlPrefix
            : null;
}
