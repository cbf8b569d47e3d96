using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.OpenIdConnect;

/// <summary>OpenID Connect, with beginnings for the providers that most companies use.</summary>
internal sealed class OpenIdConnectKind(OpenIdConnectClient client, ProviderMetadataCache metadata, IStringLocalizer<OpenIdConnectKind> localizer) : IIdentityProviderKind
{
    public const string KindName = "OpenIdConnect";

    private readonly IStringLocalizer S = localizer;

    public string Name => KindName;

    public int Order => 10;

    public IReadOnlyList<IdentityProviderPreset> Presets =>
    [
        // Addresses of a company's own directory are its own to give; Google says with each whether it was checked.
        new("google", "Google", S["Accounts of Google, and of Google Workspace."], provider => Fill(provider, "https://accounts.google.com", trustsEmail: false)),
        new("microsoft", "Microsoft", S["Microsoft Entra ID, the directory of Microsoft 365."], provider =>
        {
            Fill(provider, "https://login.microsoftonline.com/{tenant}/v2.0", trustsEmail: true);
            provider.Mapping.Email = "email, preferred_username";
            provider.Mapping.Lists = "groups";
        }),
        new("okta", "Okta", S["The directory of a company at Okta."], provider =>
        {
            Fill(provider, "https://{your-company}.okta.com", trustsEmail: true);
            provider.Mapping.Lists = "groups";
        }),
        new("openid", "OpenID Connect", S["Any other provider that speaks OpenID Connect."], provider => Fill(provider, "", trustsEmail: false)),
    ];

    public async Task<IActionResult> BeginAsync(Controller controller, IdentityProvider provider, LoginFlow flow) =>
        controller.Redirect(await client.BeginAsync(provider, flow, controller.HttpContext.RequestAborted));

    public IEnumerable<AddressForProvider> Addresses(IdentityProvider provider, Uri site) =>
    [
        new(S["Redirect URI (callback)"], new Uri(site, SingleSignOnPaths.Of(SingleSignOnPaths.Callback, provider.Id)).AbsoluteUri),
        new(S["Post-logout redirect URI"], site.AbsoluteUri),
        new(S["Back-channel logout URI"], new Uri(site, SingleSignOnPaths.Of(SingleSignOnPaths.BackChannelLogOut, provider.Id)).AbsoluteUri),
    ];

    public async Task<string?> LogOutUrlAsync(IdentityProvider provider, ExternalSession session, Uri back)
    {
        var settings = provider.GetOrCreate<OpenIdConnectSettings>();
        return settings.LogsOut && (await metadata.GetAsync(settings.Authority, missesKey: false, CancellationToken.None)).EndSessionEndpoint is { Length: > 0 } address
            ? QueryHelpers.AddQueryString(address, new Dictionary<string, string?>
            {
                ["client_id"] = settings.ClientId,
                ["id_token_hint"] = session.LogOutHint,
                ["post_logout_redirect_uri"] = back.AbsoluteUri,
            })
            : null;
    }

    private static void Fill(IdentityProvider provider, string authority, bool trustsEmail)
    {
        provider.TrustsEmail = trustsEmail;
        provider.Put(new OpenIdConnectSettings { Authority = authority });
    }
}
