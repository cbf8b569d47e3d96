using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Portal.Services;

namespace OrchardPortal.Portal.Cards;

/// <summary>Who looked at the portal as this contact, and when.</summary>
internal sealed class PortalViewTimeline(
    PortalViewLog log, IAuthorizationService authorizationService, IStringLocalizer<PortalViewTimeline> stringLocalizer) : IContactTimelineProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<IReadOnlyList<TimelineEntry>> ListAsync(TimelineQuery query)
    {
        if (query.ContactId is null || !await authorizationService.AuthorizeAsync(query.User, PortalPermissions.ViewAsCustomer))
        {
            return [];
        }

        var views = await log.ListAsync(query.ContactId, query.BeforeUtc, query.Count);
        return [.. views.Select(view => new TimelineEntry(view.StartedUtc, S["Seen as"], S["{0} looked at the portal as {1}", view.UserName, view.ContactName], string.Empty, null))];
    }
}
