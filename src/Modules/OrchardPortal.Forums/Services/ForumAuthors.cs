using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Forums.Models;

namespace OrchardPortal.Forums.Services;

/// <summary>Finds out who writes.</summary>
public sealed class ForumAuthors(
    ForumAccess access,
    ICurrentContact currentContact,
    IAgentDirectory agents,
    ISiteService siteService,
    IHttpContextAccessor httpContextAccessor)
{
    /// <summary>The visitor; who they are to others.</summary>
    public async Task<ForumAuthor> CurrentAsync()
    {
        var isStaff = await access.MayModerateAsync();
        var contact = await currentContact.GetAsync();
        if (isStaff && contact is null && (await agents.ListAsync()).FirstOrDefault(agent => agent.UserId == access.UserId) is { } staff)
        {
            return new ForumAuthor(access.UserId, null, ForumName.Of(staff.Name, isFull: true), true);
        }

        var name = contact?.FullName is { Length: > 0 } full ? full : httpContextAccessor.HttpContext is { User: var user } ? DisplayName.Of(user) : string.Empty;
        var settings = await siteService.GetSettingsAsync<ForumSettings>();

        return new ForumAuthor(access.UserId, contact?.ContactId, ForumName.Of(name, settings.FullNames || isStaff), isStaff);
    }
}
