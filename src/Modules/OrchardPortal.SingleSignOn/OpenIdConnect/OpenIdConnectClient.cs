using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using OrchardCore.Entities;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.OpenIdConnect;

/// <summary>The code flow with PKCE (OpenID Connect Core 3.1, RFC 7636).</summary>
internal sealed class OpenIdConnectClient(ProviderMetadataCache metadata, IdTokenValidator validator, ProviderHttp http, ProviderSecrets secrets, SiteAddress site)
    : ICodeRedeemer
{
    public string Kind => OpenIdConnectKind.KindName;

    /// <summary>Where the visitor is sent.</summary>
    public async Task<string> BeginAsync(IdentityProvider provider, LoginFlow flow, CancellationToken cancellationToken)
    {
        var settings = provider.GetOrCreate<OpenIdConnectSettings>();
        var configuration = await metadata.GetAsync(settings.Authority, missesKey: false, cancellationToken);
        if (!http.IsAllowed(configuration.AuthorizationEndpoint))
        {
            throw new ExternalLoginException(ExternalLoginFailure.Misconfigured, $"The provider's metadata sends visitors to “{configuration.AuthorizationEndpoint}”, which does not begin with https://.");
        }

        return QueryHelpers.AddQueryString(configuration.AuthorizationEndpoint, new Dictionary<string, string?>
        {
            ["client_id"] = settings.ClientId,
            ["response_type"] = "code",
            ["scope"] = Scopes(settings.Scopes),
            ["redirect_uri"] = await CallbackAsync(provider),
            ["state"] = flow.State,
            ["nonce"] = flow.Nonce,
            ["code_challenge"] = Pkce.ChallengeOf(flow.CodeVerifier),
            ["code_challenge_method"] = Pkce.Method,
        });
    }

    /// <summary>Exchanges the code for an ID token, and checks all of it.</summary>
    /// <exception cref="ExternalLoginException">It is not valid.</exception>
    public async Task<ExternalIdentity> RedeemAsync(IdentityProvider provider, LoginFlow flow, string code, string? issuer, CancellationToken cancellationToken)
    {
        var settings = provider.GetOrCreate<OpenIdConnectSettings>();
        var configuration = await metadata.GetAsync(settings.Authority, missesKey: false, cancellationToken);
        // An answer of another provider must not reach this one's (RFC 9207).
        if (issuer is not null && issuer != configuration.Issuer)
        {
            throw new ExternalLoginException(ExternalLoginFailure.NotValid, $"The answer is of “{issuer}”, and not of “{configuration.Issuer}”.");
        }

        var answer = await ExchangeAsync(settings, configuration, flow, code, await CallbackAsync(provider), cancellationToken);
        if (!answer.TryGetProperty("id_token", out var idToken) || idToken.ValueKind != JsonValueKind.String)
        {
            throw new ExternalLoginException(ExternalLoginFailure.NotValid, "The provider sent no ID token. Is the scope “openid” asked for?");
        }

        var token = await validator.ValidateAsync(settings, idToken.GetString()!, flow.Nonce, cancellationToken);
        var claims = new ReceivedClaims();
        claims.Add(Payload(token));
        if (settings.AsksUserInfo && configuration.UserInfoEndpoint is { Length: > 0 } userInfo && answer.TryGetProperty("access_token", out var accessToken))
        {
            await AddUserInfoAsync(claims, token.Subject, userInfo, accessToken.GetString(), cancellationToken);
        }

        return ClaimMapper.Map(provider, token.Subject, claims) with { SessionIndex = token.TryGetPayloadValue<string>("sid", out var sid) ? sid : null, LogOutHint = token.EncodedToken };
    }

    private Task<JsonElement> ExchangeAsync(
        OpenIdConnectSettings settings, OpenIdConnectConfiguration configuration, LoginFlow flow, string code, string callback, CancellationToken cancellationToken)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = callback,
            ["code_verifier"] = flow.CodeVerifier,
        };
        var basic = ClientAuthentication.Add(form, settings.ClientId, secrets.Unprotect(settings.ClientSecret), ClientAuthentication.IsInHeader(configuration.TokenEndpointAuthMethodsSupported));
        return http.PostAsync(configuration.TokenEndpoint, form, basic, cancellationToken);
    }

    private async Task AddUserInfoAsync(ReceivedClaims claims, string subject, string address, string? accessToken, CancellationToken cancellationToken)
    {
        var info = await http.GetJsonAsync(address, accessToken, cancellationToken);
        // Without this a token of another could be slipped in (OpenID Connect Core 5.3.4).
        if (!info.TryGetProperty("sub", out var sub) || sub.GetString() != subject)
        {
            throw new ExternalLoginException(ExternalLoginFailure.NotValid, "The user info is of somebody else than the ID token.");
        }

        claims.Add(info);
    }

    private async Task<string> CallbackAsync(IdentityProvider provider) => (await site.OfAsync(SingleSignOnPaths.Of(SingleSignOnPaths.Callback, provider.Id))).AbsoluteUri;

    private static JsonElement Payload(JsonWebToken token)
    {
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token.EncodedPayload)));
        return json.RootElement.Clone();
    }

    private static string Scopes(string scopes) =>
        string.Join(' ', scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend("openid").Distinct(StringComparer.Ordinal));
}
