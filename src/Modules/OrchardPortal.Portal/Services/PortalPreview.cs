using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>
/// Lets the owner see the portal's templates with the data of a customer: through the very services that the customer's own pages use,
/// reading only. Who looked at whose is kept.
/// </summary>
internal sealed class PortalPreview(
    PortalViewer viewer,
    PortalViewLog log,
    IContactService contacts,
    ITicketQueries tickets,
    PortalContext portal,
    TicketAccess access,
    PortalBanner banner,
    IAuthorizationService authorizationService,
    IClock clock,
    IStringLocalizer<PortalPreview> stringLocalizer)
{
    /// <summary>How long looking at one contact counts as one look.</summary>
    private static readonly TimeSpan _oneLook = TimeSpan.FromMinutes(30);

    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>Whether the user may see pages that have nothing of a customer.</summary>
    public async Task<bool> IsAllowedAsync(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && await authorizationService.AuthorizeAsync(user, PortalPermissions.ManagePortalSettings);

    /// <summary>For the rest of this request the portal is the contact's.</summary>
    /// <returns>Whether there is such a contact and the user may look.</returns>
    public async Task<bool> BeginAsync(ClaimsPrincipal user, string contactId)
    {
        if (!await IsAllowedAsync(user)
            || !await authorizationService.AuthorizeAsync(user, PortalPermissions.ViewAsCustomer)
            || await contacts.FindAsync(contactId) is not { } contact)
        {
            return false;
        }

        viewer.PreviewAs(contact);
        portal.PreviewAs(contactId);
        await RecordAsync(user, contact);
        await banner.AddAsync(S["Preview: this is what {0} sees. Nothing can be changed here.", contact.FullName], PortalTabs.Templates);

        return true;
    }

    /// <summary>The contact of that e-mail address or id; without one, whoever has the ticket in which something happened last.</summary>
    public async Task<ContactRow?> ChooseAsync(string? emailOrId)
    {
        if (!string.IsNullOrWhiteSpace(emailOrId))
        {
            return await contacts.FindByEmailAsync(emailOrId.Trim()) ?? await contacts.FindAsync(emailOrId.Trim());
        }

        var latest = await tickets.ListAsync(new TicketListQuery { Scope = TicketScope.All, PageSize = 1, CountUpTo = 1 });

        return latest.Rows.Count > 0 ? await contacts.FindAsync(latest.Rows[0].RequesterId) : null;
    }

    /// <summary>The number of the ticket in which something happened last, of those that the contact sees; null when there is none.</summary>
    /// <param name="status">Which tickets to look among first; any where there is none of those.</param>
    public async Task<long?> LatestTicketAsync(TicketStatusFilter status) =>
        await NumberAsync(status) ?? (status == TicketStatusFilter.All ? null : await NumberAsync(TicketStatusFilter.All));

    private async Task<long?> NumberAsync(TicketStatusFilter status)
    {
        var query = new TicketListQuery { Scope = await access.ScopeAsync(TicketView.Mine), Status = status, PageSize = 1, CountUpTo = 1 };
        var page = await tickets.ListAsync(query);

        return page.Rows.Count > 0 ? page.Rows[0].Number : null;
    }

    private async Task RecordAsync(ClaimsPrincipal user, ContactRow contact)
    {
        var latest = await log.ListAsync(contact.ContactId, clock.UtcNow + _oneLook, 1);
        if (latest.Count == 0
            || latest[0].UserId != user.FindFirstValue(ClaimTypes.NameIdentifier)
            || latest[0].StartedUtc < clock.UtcNow - _oneLook)
        {
            await log.RecordAsync(user, contact);
        }
    }
}
