using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace OrchardPortal.SingleSignOn.OpenIdConnect;

/// <summary>What a provider says of itself, keys included.</summary>
internal sealed record ProviderMetadata(OpenIdConnectConfiguration Configuration, DateTime ReadUtc);
