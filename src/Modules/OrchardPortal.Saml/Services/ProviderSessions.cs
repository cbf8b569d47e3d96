using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Sessions;
using OrchardPortal.Saml.Protocol;
using OrchardPortal.SingleSignOn.Models;
using YesSql;

namespace OrchardPortal.Saml.Services;

/// <summary>Ends the sessions of somebody whom a provider logs out. Its message may come without our cookies: sessions are found by the name.</summary>
internal sealed class ProviderSessions(UserManager<IUser> users, IMemberSessions sessions, ISession session)
{
    public async Task EndAsync(IdentityProvider provider, LogoutMessage message)
    {
        if (await users.FindByLoginAsync(provider.Id, message.NameId!.Value) is User user)
        {
            await sessions.EndAllAsync(user.UserId);
            await session.SaveChangesAsync();
        }
    }
}
