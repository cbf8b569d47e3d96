using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardCore.Users.Services;

internal sealed partial class UserStore : IUserClaimStore<IUser>
{
    public Task<IList<Claim>> GetClaimsAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<IList<Claim>>([.. ((User)user).UserClaims.Select(claim => claim.ToClaim())]);

    public Task AddClaimsAsync(IUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken)
    {
        foreach (var claim in claims)
        {
            ((User)user).UserClaims.Add(new UserClaim { ClaimType = claim.Type, ClaimValue = claim.Value });
        }

        return Task.CompletedTask;
    }

    public Task ReplaceClaimAsync(IUser user, Claim claim, Claim newClaim, CancellationToken cancellationToken)
    {
        foreach (var stored in ((User)user).UserClaims.Where(stored => Matches(stored, claim)))
        {
            (stored.ClaimType, stored.ClaimValue) = (newClaim.Type, newClaim.Value);
        }

        return Task.CompletedTask;
    }

    public Task RemoveClaimsAsync(IUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken)
        => Set(() => ((User)user).UserClaims = [.. ((User)user).UserClaims.Where(stored => !claims.Any(claim => Matches(stored, claim)))]);

    public async Task<IList<IUser>> GetUsersForClaimAsync(Claim claim, CancellationToken cancellationToken)
    {
        var (type, value) = (claim.Type, claim.Value);
        return [.. await _session.Query<User, UserByClaimIndex>(index => index.ClaimType == type && index.ClaimValue == value).ListAsync(cancellationToken)];
    }

    private static bool Matches(UserClaim stored, Claim claim) => stored.ClaimType == claim.Type && stored.ClaimValue == claim.Value;
}
