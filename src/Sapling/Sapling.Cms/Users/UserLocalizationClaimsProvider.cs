using System.Security.Claims;
using OrchardCore.Entities;
using OrchardCore.Users.Localization.Models;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardCore.Users.Localization;

/// <summary>Takes the language of a user into the cookie, so that no request has to look it up.</summary>
internal sealed class UserLocalizationClaimsProvider : IUserClaimsProvider
{
    public Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        if (((User)user).TryGet<UserLocalizationSettings>(out var language) && !string.IsNullOrEmpty(language.Culture))
        {
            claims.AddClaim(new Claim(UserLocalizationConstants.ClaimType, language.Culture));
        }

        return Task.CompletedTask;
    }
}
