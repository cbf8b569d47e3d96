using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace OrchardCore.Users.Localization;

/// <summary>Asks for the language that the user chose for the account.</summary>
internal sealed class UserLocalizationRequestCultureProvider : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
        => Task.FromResult(httpContext.User.FindFirst(UserLocalizationConstants.ClaimType)?.Value is { Length: > 0 } culture
            ? new ProviderCultureResult(culture)
            : null);
}
