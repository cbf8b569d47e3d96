using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>
/// Lets staff see the portal as one of the customers does: through the very services that the customer's own pages use, reading only.
/// </summary>
internal sealed class PortalPreview(
    ICurrentContact currentContact,
    IContactService contacts,
    ITicketQueries tickets,
    PortalContext portal,
    TicketAccess access,
    PortalBanner banner,
    IAuthorizationService authorizationService,
    ILogger<PortalPreview> logger,
    IStringLocalizer<PortalPreview> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>Whether this member of staff may look: who sets the portal up, and who answers its customers anyway.</summary>
    public async Task<bool> IsAllowedAsync(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true
        && (await authorizationService.AuthorizeAsync(user, PortalPermissions.ManagePortalSettings)
            || await authorizationService.AuthorizeAsync(user, TicketPermissions.AnswerTickets));

    /// <summary>For the rest of this request the portal is the contact's.</summary>
    /// <returns>Whether there is such a contact and the user may look.</returns>
    public async Task<bool> BeginAsync(ClaimsPrincipal user, string contactId)
    {
        if (!await IsAllowedAsync(user) || await contacts.FindAsync(contactId) is not { } contact)
        {
            return false;
        }

        currentContact.ObserveAs(contact);
        portal.ObserveAs(contactId);
        await banner.AddAsync(S["Preview: this is what {0} sees. Nothing can be changed here.", contact.FullName], PortalTabs.Templates);
        logger.LogInformation("{UserName} looks at the portal as the contact {ContactId}.", user.Identity?.Name, contactId);

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
    public async Task<long?> LatestTicketAsync()
    {
        var page = await tickets.ListAsync(new TicketListQuery { Scope = await access.ScopeAsync(TicketView.Mine), PageSize = 1, CountUpTo = 1 });

        return page.Rows.Count > 0 ? page.Rows[0].Number : null;
    }
}
