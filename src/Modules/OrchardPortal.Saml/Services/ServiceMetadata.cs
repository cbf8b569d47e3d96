using OrchardCore.Entities;
using OrchardPortal.Saml.Models;
using OrchardPortal.Saml.Protocol;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Services;

internal sealed class ServiceMetadata(IIdentityProviders providers, SamlParties parties, SiteAddress siteAddress) : IServiceMetadata
{
    public async Task<string?> GetAsync(string providerId)
    {
        // One that is still switched off must be known to its provider before it can be tested.
        if ((await providers.GetAsync()).Find(providerId) is not { Kind: SamlKind.KindName } provider || provider.GetOrCreate<SamlSettings>() is not { KeyPair.Length: > 0 } settings)
        {
            return null;
        }

        var service = parties.Service(provider, await siteAddress.GetAsync());
        var document = MetadataWriter.Write(service, settings.SignsRequests);

        if (settings.SignsMetadata)
        {
            SamlSignature.Sign(document, service.Certificate);
        }

        return document.OuterXml;
    }
}
