using OrchardCore.Entities;
using OrchardPortal.Saml.Models;
using OrchardPortal.Saml.Protocol;
using OrchardPortal.SingleSignOn;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Services;

/// <summary>Makes of a provider's settings the two who talk: it and us.</summary>
internal sealed class SamlParties(ProviderSecrets secrets)
{
    /// <param name="site">The site's address, with a slash at its end.</param>
    /// <exception cref="SamlException">There is no key pair yet.</exception>
    public ServiceProvider Service(IdentityProvider provider, Uri site)
    {
        var settings = provider.GetOrCreate<SamlSettings>();
        var pem = secrets.Unprotect(settings.KeyPair);

        return pem.Length == 0
            ? throw new SamlException(SamlProblem.NotConfigured)
            : new ServiceProvider(EntityId(provider, site), Url(SamlPaths.Assertion, provider, site), Url(SamlPaths.Logout, provider, site), KeyPairs.Load(pem));
    }

    /// <exception cref="SamlException">Name or certificates are missing.</exception>
    public static TrustedProvider Provider(IdentityProvider provider)
    {
        var settings = provider.GetOrCreate<SamlSettings>();

        return settings.EntityId.Length > 0 && SigningCertificates.TryRead(settings.Certificates) is { Count: > 0 } certificates
            ? new TrustedProvider(settings.EntityId, certificates)
            : throw new SamlException(SamlProblem.NotConfigured);
    }

    /// <summary>Our name for ourselves.</summary>
    public static string EntityId(IdentityProvider provider, Uri site) =>
        provider.GetOrCreate<SamlSettings>().ServiceEntityId is { Length: > 0 } own ? own : Url(SamlPaths.Metadata, provider, site);

    public static string Url(string path, IdentityProvider provider, Uri site) => new Uri(site, SingleSignOnPaths.Of(path, provider.Id)).AbsoluteUri;
}
