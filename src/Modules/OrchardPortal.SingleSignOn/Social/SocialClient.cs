using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Entities;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Social;

/// <summary>The code flow of OAuth 2 with PKCE (RFC 6749, RFC 7636); who somebody is, the network answers to the token.</summary>
internal sealed class SocialClient(ProviderHttp http, ProviderSecrets secrets, SiteAddress site) : ICodeRedeemer
{
    public string Kind => SocialKind.KindName;

    /// <summary>Where the visitor is sent.</summary>
    public async Task<string> BeginAsync(IdentityProvider provider, LoginFlow flow)
    {
        var settings = provider.GetOrCreate<SocialSettings>();
        return QueryHelpers.AddQueryString(settings.AuthorizationEndpoint, new Dictionary<string, string?>
        {
            ["client_id"] = settings.ClientId,
            ["response_type"] = "code",
            ["scope"] = settings.Scopes,
            ["redirect_uri"] = await CallbackAsync(provider),
            ["state"] = flow.State,
            ["code_challenge"] = Pkce.ChallengeOf(flow.CodeVerifier),
            ["code_challenge_method"] = Pkce.Method,
        });
    }

    public async Task<ExternalIdentity> RedeemAsync(IdentityProvider provider, LoginFlow flow, string code, string? issuer, CancellationToken cancellationToken)
    {
        var settings = provider.GetOrCreate<SocialSettings>();
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = await CallbackAsync(provider),
            ["code_verifier"] = flow.CodeVerifier,
        };
        var basic = ClientAuthentication.Add(form, settings.ClientId, secrets.Unprotect(settings.ClientSecret), settings.SecretInHeader);
        var answer = await http.PostAsync(settings.TokenEndpoint, form, basic, cancellationToken);
        if (!answer.TryGetProperty("access_token", out var token) || token.ValueKind != JsonValueKind.String)
        {
            throw new ExternalLoginException(ExternalLoginFailure.NotValid, "The network sent no access token.");
        }

        var claims = new ReceivedClaims();
        claims.Add(await http.GetJsonAsync(settings.UserEndpoint, token.GetString(), cancellationToken));
        return ClaimMapper.Map(provider, claims.First(settings.SubjectClaim), claims);
    }

    private async Task<string> CallbackAsync(IdentityProvider provider) => (await site.OfAsync(SingleSignOnPaths.Of(SingleSignOnPaths.Callback, provider.Id))).AbsoluteUri;
}
