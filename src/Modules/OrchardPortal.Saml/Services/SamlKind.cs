using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardPortal.Saml.Models;
using OrchardPortal.Saml.Protocol;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Services;

/// <summary>SAML 2.0, with beginnings for the providers that most companies use (requirement 25).</summary>
internal sealed class SamlKind(
    SamlParties parties,
    SiteAddress siteAddress,
    MessageSender sender,
    LogoutStart logoutStart,
    IClock clock,
    IStringLocalizer<SamlKind> localizer) : IIdentityProviderKind
{
    public const string KindName = "Saml";

    private readonly IStringLocalizer S = localizer;

    public string Name => KindName;

    public IReadOnlyList<IdentityProviderPreset> Presets =>
    [
        new("saml", "SAML 2.0", S["Any provider that speaks SAML 2.0: ADFS, Shibboleth, Keycloak, OneLogin and others."], provider => Fill(provider, "groups, memberOf, Group")),
        new("saml-okta", "Okta (SAML 2.0)", S["An app of the kind SAML 2.0 at Okta."], provider => Fill(provider, "groups")),
        new("saml-entra", "Microsoft (SAML 2.0)", S["An enterprise application at Microsoft Entra ID."], provider =>
        {
            Fill(provider, "groups");
            // Its "name" is the name to log in with.
            provider.Mapping.Email = "emailaddress, mail, nameid.email";
            provider.Mapping.Name = "displayname, fullname";
        }),
    ];

    /// <summary>The request that a flow makes: its identifier comes back in the signed assertion.</summary>
    public static string RequestId(LoginFlow flow) => "_" + flow.Nonce;

    public bool CanBegin(IdentityProvider provider) => provider.GetOrCreate<SamlSettings>().IsComplete;

    public bool AnswerIsPosted(IdentityProvider provider) => true;

    public async Task<IActionResult> BeginAsync(Controller controller, IdentityProvider provider, LoginFlow flow)
    {
        var settings = provider.GetOrCreate<SamlSettings>();

        try
        {
            var service = parties.Service(provider, await siteAddress.GetAsync());
            SamlParties.Provider(provider);
            var document = new RequestWriter(service, clock.UtcNow).SignOn(RequestId(flow), settings.SignOnUrl, settings.NameIdFormat, force: false);
            var message = new OutgoingMessage(
                provider.Label, settings.SignOnUrl, settings.PostsSignOn, OutgoingMessage.Request, flow.State, settings.SignsRequests ? service.Certificate : null);

            return await sender.SendAsync(controller, message, document);
        }
        catch (SamlException exception)
        {
            throw exception.ToLogin();
        }
    }

    public IEnumerable<AddressForProvider> Addresses(IdentityProvider provider, Uri site) =>
    [
        new(S["Our metadata (address)"], SamlParties.Url(SamlPaths.Metadata, provider, site)),
        new(S["Entity ID (audience, identifier)"], SamlParties.EntityId(provider, site)),
        new(S["Assertion consumer service (reply URL, single sign-on URL)"], SamlParties.Url(SamlPaths.Assertion, provider, site)),
        new(S["Single logout service (logout URL)"], SamlParties.Url(SamlPaths.Logout, provider, site)),
    ];

    public async Task<string?> LogOutUrlAsync(IdentityProvider provider, ExternalSession session, Uri back) =>
        logoutStart.Url(provider, session, await siteAddress.GetAsync());

    // Whoever sets up a SAML provider names the directory whose addresses it may vouch for.
    private static void Fill(IdentityProvider provider, string groups)
    {
        provider.TrustsEmail = true;
        provider.Mapping.Email = "email, mail, emailaddress, nameid.email";
        provider.Mapping.Name = "displayName, displayname, fullname, name, cn";
        provider.Mapping.Lists = groups;
        provider.Put(new SamlSettings());
    }
}
