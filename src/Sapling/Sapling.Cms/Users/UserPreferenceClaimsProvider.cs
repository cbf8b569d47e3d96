using System.Security.Claims;
using OrchardCore.Entities;
using OrchardCore.Users.Localization;
using OrchardCore.Users.Localization.Models;
using OrchardCore.Users.Models;
using OrchardCore.Users.TimeZone.Models;
using OrchardCore.Users.TimeZone.Services;

namespace OrchardCore.Users.Services;

/// <summary>Takes the language and time zone of a user into the cookie, so that no request has to look them up.</summary>
internal sealed class UserPreferenceClaimsProvider : IUserClaimsProvider
{
    public Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        if (((User)user).TryGet<UserLocalizationSettings>(out var language) && !string.IsNullOrEmpty(language.Culture))
        {
            claims.AddClaim(new Claim(UserLocalizationConstants.ClaimType, language.Culture));
        }

        if (((User)user).TryGet<UserTimeZone>(out var timeZone) && !string.IsNullOrEmpty(timeZone.TimeZoneId))
        {
            claims.AddClaim(new Claim(UserTimeZoneSelector.ClaimType, timeZone.TimeZoneId));
        }

        return Task.CompletedTask;
    }
}
