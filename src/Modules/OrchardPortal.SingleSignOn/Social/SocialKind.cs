using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Social;

/// <summary>Social networks, by OAuth 2 (requirements 86 and 87). Google speaks OpenID Connect and has its beginning there.</summary>
internal sealed class SocialKind(SocialClient client, IStringLocalizer<SocialKind> localizer) : IIdentityProviderKind
{
    public const string KindName = "Social";

    private readonly IStringLocalizer S = localizer;

    public string Name => KindName;

    public int Order => 60;

    public IReadOnlyList<IdentityProviderPreset> Presets =>
    [
        new("facebook", "Facebook", S["Accounts of Facebook."], Facebook),
        new("x", "X", S["Accounts of X, formerly Twitter."], X),
        new("oauth", "OAuth 2", S["Any other network that speaks OAuth 2 and tells by JSON who somebody is."], provider =>
        {
            provider.Label = "";
            provider.Put(new SocialSettings());
        }),
    ];

    public async Task<IActionResult> BeginAsync(Controller controller, IdentityProvider provider, LoginFlow flow) =>
        controller.Redirect(await client.BeginAsync(provider, flow));

    public IEnumerable<AddressForProvider> Addresses(IdentityProvider provider, Uri site) =>
        [new(S["Redirect URI (callback)"], new Uri(site, SingleSignOnPaths.Of(SingleSignOnPaths.Callback, provider.Id)).AbsoluteUri)];

    // It does not say of an address whether it was checked; its own number is what people are known by.
    private static void Facebook(IdentityProvider provider)
    {
        provider.AllowsHandles = true;
        provider.HandlePrefix = "facebook.com/";
        provider.Mapping.Handle = "id";
        provider.Mapping.EmailVerified = "";
        provider.Put(new SocialSettings
        {
            AuthorizationEndpoint = "https://www.facebook.com/v23.0/dialog/oauth",
            TokenEndpoint = "https://graph.facebook.com/v23.0/oauth/access_token",
            UserEndpoint = "https://graph.facebook.com/v23.0/me?fields=id,name,email",
            Scopes = "public_profile email",
        });
    }

    private static void X(IdentityProvider provider)
    {
        provider.AllowsHandles = true;
        provider.HandlePrefix = "x.com/";
        provider.Mapping.Handle = "data.username";
        provider.Mapping.Name = "data.name";
        // It tells only confirmed addresses under this name.
        provider.Mapping.Email = "data.confirmed_email";
        provider.Mapping.EmailVerified = "";
        provider.TrustsEmail = true;
        provider.Put(new SocialSettings
        {
            AuthorizationEndpoint = "https://x.com/i/oauth2/authorize",
            TokenEndpoint = "https://api.x.com/2/oauth2/token",
            UserEndpoint = "https://api.x.com/2/users/me?user.fields=confirmed_email",
            Scopes = "users.read tweet.read users.email",
            SubjectClaim = "data.id",
            SecretInHeader = true,
        });
    }
}
