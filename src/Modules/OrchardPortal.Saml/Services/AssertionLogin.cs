using Microsoft.AspNetCore.Http;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardPortal.Saml.Models;
using OrchardPortal.Saml.Protocol;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Services;

internal sealed class AssertionLogin(SamlParties parties, LoginFlows flows, IUsedTokens usedTokens, SiteAddress siteAddress, IClock clock) : IAssertionLogin
{
    public LoginFlow Flow(HttpContext http, string providerId, string? relayState)
    {
        try
        {
            return flows.End(http, providerId, relayState);
        }
        catch (ExternalLoginException)
        {
            return new LoginFlow(providerId, "", "", "", IsLocal(relayState) ? relayState! : "", IsTest: false);
        }
    }

    public async Task<ExternalIdentity> ReadAsync(IdentityProvider provider, LoginFlow flow, string? packed)
    {
        try
        {
            if (provider.Kind != SamlKind.KindName)
            {
                throw new SamlException(SamlProblem.NotConfigured);
            }

            var service = parties.Service(provider, await siteAddress.GetAsync());
            var assertion = new ResponseReader(service, SamlParties.Provider(provider), clock.UtcNow).Read(SamlEncoding.Unpack(packed ?? ""));
            CheckAsked(provider, flow, assertion);

            return await usedTokens.UseAsync(provider.Id, assertion.Id, assertion.UsableUntil.UtcDateTime)
                ? SamlIdentity.Of(provider, assertion)
                : throw new SamlException(SamlProblem.Replayed, assertion.Id);
        }
        catch (SamlException exception)
        {
            throw exception.ToLogin();
        }
    }

    private static void CheckAsked(IdentityProvider provider, LoginFlow flow, SamlAssertion assertion)
    {
        if (flow.Nonce.Length > 0 || assertion.InResponseTo is not null)
        {
            if (!LoginFlows.IsSame(assertion.InResponseTo, flow.Nonce.Length > 0 ? SamlKind.RequestId(flow) : null))
            {
                throw new SamlException(SamlProblem.NotAsked, assertion.InResponseTo);
            }
        }
        else if (!provider.GetOrCreate<SamlSettings>().AllowsProviderStart)
        {
            throw new SamlException(SamlProblem.Unsolicited);
        }
    }

    // As MVC decides it; whoever redirects checks again.
    private static bool IsLocal(string? url) => url is ['/', not ('/' or '\\'), ..] or "/";
}
