using System.Security.Claims;
using OrchardCore.Entities;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardCore.Users.TimeZone.Models;
using OrchardCore.Users.TimeZone.Services;

namespace OrchardCore.Users.TimeZone;

/// <summary>Takes the time zone of a user into the cookie, so that no request has to look it up.</summary>
internal sealed class UserTimeZoneClaimsProvider : IUserClaimsProvider
{
    public Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        if (((User)user).TryGet<UserTimeZone>(out var timeZone) && !string.IsNullOrEmpty(timeZone.TimeZoneId))
        {
            claims.AddClaim(new Claim(UserTimeZoneSelector.ClaimType, timeZone.TimeZoneId));
        }

        return Task.CompletedTask;
    }
}
