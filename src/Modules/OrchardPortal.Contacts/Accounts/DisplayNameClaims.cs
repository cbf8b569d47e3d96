using System.Security.Claims;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardPortal.Contacts.Accounts;

/// <summary>Whoever logs in brings along what they are called.</summary>
internal sealed class DisplayNameClaims(IUserDisplayNames names) : IUserClaimsProvider
{
    public async Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        if (user is User account && (await names.OfAsync([account]))[account.UserId] is var name && name != account.UserName)
        {
            foreach (var other in claims.FindAll(DisplayName.ClaimType).ToList())
            {
                claims.RemoveClaim(other);
            }

            claims.AddClaim(new Claim(DisplayName.ClaimType, name));
        }
    }
}
