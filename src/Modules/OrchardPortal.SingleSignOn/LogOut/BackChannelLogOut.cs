using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Sessions;
using OrchardPortal.SingleSignOn.OpenIdConnect;
using OrchardPortal.SingleSignOn.Services;
using YesSql;

namespace OrchardPortal.SingleSignOn.LogOut;

/// <summary>Ends the sessions of an account when its provider says that the person logged out there.</summary>
internal sealed class BackChannelLogOut(
    IIdentityProviders providers, IdTokenValidator validator, IUsedTokens usedTokens, UserManager<IUser> users, IMemberSessions sessions, ISession session)
{
    private const string Event = "http://schemas.openid.net/event/backchannel-logout";

    /// <exception cref="ExternalLoginException">The token is not valid.</exception>
    public async Task EndAsync(string providerId, string token, CancellationToken cancellationToken)
    {
        if ((await providers.GetAsync()).Find(providerId) is not { Enabled: true, Kind: OpenIdConnectKind.KindName } provider || token.Length == 0)
        {
            throw new ExternalLoginException(ExternalLoginFailure.Unavailable, "There is no such provider, or no token came.");
        }

        var valid = await validator.ValidateAsync(provider.GetOrCreate<OpenIdConnectSettings>(), token, nonce: null, cancellationToken);

        // An ID token is not a logout token, although the same key signed it.
        if (valid.TryGetPayloadValue<string>("nonce", out _) || !valid.TryGetPayloadValue<JsonElement>("events", out var events)
            || events.ValueKind != JsonValueKind.Object || !events.TryGetProperty(Event, out _) || valid.Id is not { Length: > 0 } || string.IsNullOrEmpty(valid.Subject))
        {
            throw new ExternalLoginException(ExternalLoginFailure.NotValid, "It is not a logout token with a subject and an id.");
        }

        if (!await usedTokens.UseAsync(providerId, valid.Id, valid.ValidTo))
        {
            throw new ExternalLoginException(ExternalLoginFailure.Replayed, "The logout token came before.");
        }

        if (await users.FindByLoginAsync(providerId, valid.Subject) is User user)
        {
            await sessions.EndAllAsync(user.UserId);
            await session.SaveChangesAsync(cancellationToken);
        }
    }
}
