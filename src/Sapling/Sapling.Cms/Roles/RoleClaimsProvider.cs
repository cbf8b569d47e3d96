using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardCore.Roles;

/// <summary>Puts into the cookie which roles a user has, and the roles' claims but for the permissions, which are looked up by role.</summary>
internal sealed class RoleClaimsProvider : IUserClaimsProvider
{
    private readonly IRoleService _roleService;
    private readonly string _roleClaimType;

    public RoleClaimsProvider(IRoleService roleService, IOptions<IdentityOptions> identityOptions)
    {
        _roleService = roleService;
        _roleClaimType = identityOptions.Value.ClaimsIdentity.RoleClaimType;
    }

    public async Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        foreach (var role in ((User)user).RoleNames)
        {
            claims.AddClaim(new Claim(_roleClaimType, role));
            claims.AddClaims((await _roleService.GetRoleClaimsAsync(role)).Where(claim => claim.Type != Permission.ClaimType));
        }
    }
}
