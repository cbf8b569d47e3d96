using OrchardPortal.Saml.Models;
using OrchardPortal.Saml.Protocol;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Services;

/// <summary>Fills settings in from what a provider publishes of itself.</summary>
internal sealed class MetadataImport(ProviderHttp http)
{
    /// <summary>Reads metadata from where an administrator said; only addresses of the internet are asked, unless the host allows others.</summary>
    /// <exception cref="ExternalLoginException">It does not answer, or with something else.</exception>
    public async Task ReadAsync(SamlSettings settings, string address, CancellationToken cancellationToken)
    {
        Fill(settings, await http.GetAsync(address, null, cancellationToken));
    }

    /// <exception cref="ExternalLoginException">It is no metadata of an identity provider.</exception>
    public static void Fill(SamlSettings settings, string xml)
    {
        try
        {
            var metadata = MetadataReader.Read(xml);
            settings.EntityId = metadata.EntityId;
            settings.PostsSignOn = metadata.SignOnRedirectUrl is null;
            settings.SignOnUrl = metadata.SignOnRedirectUrl ?? metadata.SignOnPostUrl ?? "";
            settings.PostsLogout = metadata.LogoutRedirectUrl is null && metadata.LogoutPostUrl is not null;
            settings.LogoutUrl = metadata.LogoutRedirectUrl ?? metadata.LogoutPostUrl ?? "";
            settings.SignsRequests |= metadata.WantsSignedRequests;
            settings.Certificates = metadata.Certificates;
        }
        catch (SamlException exception)
        {
            throw new ExternalLoginException(ExternalLoginFailure.Misconfigured, exception.Message, exception);
        }
    }
}
