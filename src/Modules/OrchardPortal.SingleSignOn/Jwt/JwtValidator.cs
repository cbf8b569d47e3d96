using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Jwt;

/// <summary>Checks the tokens with which an application hands its users over.</summary>
internal sealed class JwtValidator(ProviderSecrets secrets, IUsedTokens usedTokens, IClock clock)
{
    /// <summary>A token is for going from one page to the next; one that lives longer is a password on paper.</summary>
    public static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(15);

    private const int MaxLength = 16 * 1024;
    private const int MaxIdLength = 500;

    private static readonly TimeSpan _skew = TimeSpan.FromMinutes(1);

    private static readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = MaxLength };

    /// <param name="provider">Whose token it must be.</param>
    /// <param name="token">As it came.</param>
    /// <param name="isTest">It is only looked at, and not used up.</param>
    /// <exception cref="ExternalLoginException">It is not valid, or was used before.</exception>
    public async Task<ExternalIdentity> ValidateAsync(IdentityProvider provider, string? token, bool isTest)
    {
        if (token is not { Length: > 0 and <= MaxLength })
        {
            throw Invalid("there is none, or it is too long.");
        }

        var settings = provider.GetOrCreate<JwtSettings>();
        var result = await _handler.ValidateTokenAsync(token, Parameters(settings));
        if (!result.IsValid || result.SecurityToken is not JsonWebToken valid)
        {
            throw Invalid(result.Exception?.Message ?? "it cannot be read.", result.Exception);
        }

        if (valid.Id is not { Length: > 0 and <= MaxIdLength })
        {
            throw Invalid("it has no id (jti), by which it could be used only once.");
        }

        if (valid.ValidTo > clock.UtcNow + LongestLife + _skew)
        {
            throw Invalid($"it would be valid for more than {LongestLife.TotalMinutes} minutes (exp).");
        }

        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(valid.EncodedPayload)));
        var claims = new ReceivedClaims();
        claims.Add(json.RootElement);
        var identity = ClaimMapper.Map(provider, valid.Subject, claims);
        return isTest || await usedTokens.UseAsync(provider.Id, valid.Id, valid.ValidTo + _skew)
            ? identity
            : throw new ExternalLoginException(ExternalLoginFailure.Replayed, $"The token {valid.Id} was used before.");
    }

    private TokenValidationParameters Parameters(JwtSettings settings) => new()
    {
        ValidIssuer = settings.Issuer,
        ValidAudience = settings.Audience,
        ValidAlgorithms = [settings.Algorithm],
        IssuerSigningKey = KeyOf(settings),
        // Whatever key a token names: there is one.
        TryAllIssuerSigningKeys = true,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        RequireAudience = true,
        ClockSkew = _skew,
    };

    private SecurityKey KeyOf(JwtSettings settings)
    {
        try
        {
            return JwtAlgorithms.KeyOf(settings.Algorithm, secrets.Unprotect(settings.Secret), settings.PublicKey);
        }
        catch (ArgumentException exception)
        {
            throw new ExternalLoginException(ExternalLoginFailure.Misconfigured, exception.Message, exception);
        }
    }

    private static ExternalLoginException Invalid(string reason, Exception? inner = null) => new(ExternalLoginFailure.NotValid, "The token is not valid: " + reason, inner);
}
