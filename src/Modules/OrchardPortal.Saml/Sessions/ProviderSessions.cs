using System.Text.Json;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent.Sessions;
using OrchardPortal.Saml.Protocol;
using OrchardPortal.Saml.Services;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;
using YesSql;

namespace OrchardPortal.Saml.Sessions;

/// <summary>Which sessions here rest on which sessions at a provider.</summary>
internal sealed class ProviderSessions(IIdentityProviders providers, IMemberSessions sessions, ISession session, IClock clock)
{
    /// <summary>Saved with the login.</summary>
    public async Task BeginAsync(ExternalSession begun, string sessionId)
    {
        if ((await providers.GetAsync()).Find(begun.ProviderId) is { Kind: SamlKind.KindName } && begun.LogOutHint is { } hint)
        {
            await session.SaveAsync(new ProviderSession
            {
                NameKey = ProviderSession.KeyOf(begun.ProviderId, JsonSerializer.Deserialize<SamlNameId>(hint)!.Value),
                SessionIndex = begun.SessionIndex,
                UserId = begun.UserId,
                SessionId = sessionId,
                StartedUtc = clock.UtcNow,
            });
        }
    }

    /// <summary>Ends the sessions that the provider names: those of one of its sessions, or all of the person.</summary>
    public async Task EndAsync(IdentityProvider provider, LogoutMessage message)
    {
        var key = ProviderSession.KeyOf(provider.Id, message.NameId!.Value);

        foreach (var known in (await session.Query<ProviderSession, ProviderSessionIndex>(index => index.NameKey == key).ListAsync()).ToList())
        {
            if (message.SessionIndexes.Count == 0 || known.SessionIndex is null || message.SessionIndexes.Contains(known.SessionIndex))
            {
                await sessions.EndAsync(known.UserId, known.SessionId);
                session.Delete(known);
            }
        }

        await session.SaveChangesAsync();
    }
}
