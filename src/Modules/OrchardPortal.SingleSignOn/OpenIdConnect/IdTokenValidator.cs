using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.OpenIdConnect;

/// <summary>Checks what an OpenID Connect provider signed.</summary>
internal sealed class IdTokenValidator(ProviderMetadataCache metadata)
{
    // Keys that everybody may know verify these and no others: a token signed with the public key as if it were a secret, or with nothing, is refused.
    private static readonly string[] _algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private static readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 256 * 1024 };

    /// <param name="settings">Whose token it must be, and for whom.</param>
    /// <param name="token">As it was received.</param>
    /// <param name="nonce">What was sent with the request and must be in the token; null for a token that belongs to no request.</param>
    /// <param name="cancellationToken">The visitor went away.</param>
    /// <exception cref="ExternalLoginException">It is not valid; the message says what is wrong.</exception>
    public async Task<JsonWebToken> ValidateAsync(OpenIdConnectSettings settings, string token, string? nonce, CancellationToken cancellationToken)
    {
        var result = await TryAsync(settings, await metadata.GetAsync(settings.Authority, missesKey: false, cancellationToken), token);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            result = await TryAsync(settings, await metadata.GetAsync(settings.Authority, missesKey: true, cancellationToken), token);
        }

        if (!result.IsValid || result.SecurityToken is not JsonWebToken valid)
        {
            throw Invalid(result.Exception?.Message ?? "it cannot be read.", result.Exception);
        }

        if (valid.Audiences.Count() > 1 && valid.Azp != settings.ClientId)
        {
            throw Invalid("it is for several applications, and was not made for this one (azp).");
        }

        if (nonce is not null && !LoginFlows.IsSame(valid.TryGetPayloadValue<string>("nonce", out var received) ? received : null, nonce))
        {
            throw Invalid("it belongs to another login (nonce).");
        }

        return valid;
    }

    private static Task<TokenValidationResult> TryAsync(OpenIdConnectSettings settings, OpenIdConnectConfiguration configuration, string token) =>
        _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = configuration.Issuer,
            ValidAudience = settings.ClientId,
            ValidAlgorithms = _algorithms,
            IssuerSigningKeys = configuration.SigningKeys.Where(key => key is not SymmetricSecurityKey and not JsonWebKey { Kty: JsonWebAlgorithmsKeyTypes.Octet }),
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            RequireAudience = true,
            ClockSkew = TimeSpan.FromMinutes(2),
            TryAllIssuerSigningKeys = false,
        });

    private static ExternalLoginException Invalid(string reason, Exception? inner = null) =>
        new(ExternalLoginFailure.NotValid, "The provider's ID token is not valid: " + reason, inner);
}
