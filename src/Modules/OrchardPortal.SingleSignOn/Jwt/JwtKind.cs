using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Jwt;

/// <summary>An application of the company's own hands its users over with a signed token (requirement 25).</summary>
internal sealed class JwtKind(SiteAddress site, IStringLocalizer<JwtKind> localizer) : IIdentityProviderKind
{
    public const string KindName = "Jwt";

    private readonly IStringLocalizer S = localizer;

    public string Name => KindName;

    public int Order => 70;

    public IReadOnlyList<IdentityProviderPreset> Presets =>
    [
        new("jwt", "JWT", S["An application of your own, which hands its users over with a signed token."], provider =>
        {
            provider.Label = "";
            provider.TrustsEmail = true;
            provider.Put(new JwtSettings());
        }),
    ];

    public bool CanBegin(IdentityProvider provider) => provider.GetOrCreate<JwtSettings>().LoginUrl.Length > 0;

    public async Task<IActionResult> BeginAsync(Controller controller, IdentityProvider provider, LoginFlow flow) =>
        controller.Redirect(QueryHelpers.AddQueryString(provider.GetOrCreate<JwtSettings>().LoginUrl, new Dictionary<string, string?>
        {
            ["return_to"] = (await site.OfAsync(SingleSignOnPaths.Of(SingleSignOnPaths.Token, provider.Id))).AbsoluteUri,
            ["state"] = flow.State,
        }));

    public IEnumerable<AddressForProvider> Addresses(IdentityProvider provider, Uri site) =>
    [
        new(S["Where to send people, with the token as “token” in the query or a posted form"], new Uri(site, SingleSignOnPaths.Of(SingleSignOnPaths.Token, provider.Id)).AbsoluteUri),
    ];

    public Task<string?> LogOutUrlAsync(IdentityProvider provider, ExternalSession session, Uri back) =>
        Task.FromResult(provider.GetOrCreate<JwtSettings>().LogOutUrl is { Length: > 0 } url ? QueryHelpers.AddQueryString(url, "return_to", back.AbsoluteUri) : null);
}
