using System.Security.Claims;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Indexes;
using OrchardPortal.Portal.Models;
using YesSql;

namespace OrchardPortal.Portal.Services;

/// <summary>Writes down who looked at the portal as whom, and when.</summary>
internal sealed class PortalViewLog(ISession session, IAgentDirectory agents, IClock clock, ILogger<PortalViewLog> logger)
{
    public async Task RecordAsync(ClaimsPrincipal user, ContactRow contact)
    {
        var userId = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;
        var name = (await agents.GetProfileAsync(userId)).DisplayName;
        var view = new PortalView
        {
            UserId = userId,
            UserName = name.Length > 0 ? name : DisplayName.Of(user),
            ContactId = contact.ContactId,
            ContactName = contact.FullName,
            StartedUtc = clock.UtcNow,
        };
        await session.SaveAsync(view);
        logger.LogInformation("The user {UserId} looks at the portal as the contact {ContactId}.", view.UserId, view.ContactId);
    }

    /// <returns>The latest first.</returns>
    public async Task<IReadOnlyList<PortalView>> ListAsync(string contactId, DateTime beforeUtc, int count) =>
        [.. await session.Query<PortalView, PortalViewIndex>(view => view.ContactId == contactId && view.StartedUtc < beforeUtc)
            .OrderByDescending(view => view.StartedUtc)
            .Take(count)
            .ListAsync()];
}
