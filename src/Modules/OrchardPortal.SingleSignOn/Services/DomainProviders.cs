using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Which providers a domain offers (requirement 11).</summary>
internal static class DomainProviders
{
    public static bool Offers(this DomainSettings domain, string providerId) =>
        domain.SingleSignOn && (domain.AllowedProviders.Length == 0 || domain.AllowedProviders.Contains(providerId));
}
