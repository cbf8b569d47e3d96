using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>Makes what the cookie holds of a user: identity, roles, and what features add; permissions are looked up by role.</summary>
internal sealed class DefaultUserClaimsPrincipalProviderFactory : UserClaimsPrincipalFactory<IUser>
{
    private readonly IEnumerable<IUserClaimsProvider> _claimsProviders;

    public DefaultUserClaimsPrincipalProviderFactory(
        UserManager<IUser> userManager,
        IOptions<IdentityOptions> identityOptions,
        IEnumerable<IUserClaimsProvider> claimsProviders)
        : base(userManager, identityOptions) => _claimsProviders = claimsProviders;

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(UserSession.VersionClaim, UserSession.VersionOf((User)user)));
        foreach (var provider in _claimsProviders)
        {
            await provider.GenerateAsync(user, identity);
        }

        return identity;
    }
}
