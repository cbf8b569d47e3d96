using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>
/// The one place that decides which tickets somebody sees and what they may do with them: list, detail, reply, attachments, export
/// and live updates all ask it (requirements 48 and 49). Who asks is read anew in every request, so that leaving a company, or
/// being taken out of a ticket, takes effect at once; and so is the portal's filter asked of each ticket anew (requirements 38 to 41).
/// </summary>
public sealed class TicketAccess(
    ICurrentContact currentContact,
    IPortalSettings portalSettings,
    ITicketQueries ticketQueries,
    ITicketParticipants participants,
    ICompanyMembers companyMembers,
    IClock clock)
{
    private IReadOnlyCollection<string>? _shared;

    /// <summary>The contact whose portal this is; null for staff without tickets of their own.</summary>
    public Task<ContactRow?> ContactAsync() => currentContact.GetAsync();

    /// <summary>Whether the visitor may choose between their own tickets and their organization's.</summary>
    public async Task<bool> HasOrganizationAsync() => await OrganizationAsync() is not null;

    /// <summary>The tickets of a view of the list. A view that the visitor does not have is their own tickets.</summary>
    public async Task<TicketScope> ScopeAsync(string view)
    {
        if (await currentContact.GetAsync() is not { } contact)
        {
            return TicketScope.Nothing;
        }

        return await FilterAsync(view == TicketView.Organization && await OrganizationAsync() is { } company
            ? TicketScope.OfCompany(company)
            : await MineAsync(contact));
    }

    /// <summary>A ticket that the visitor may see; null for any other, whether it exists or not.</summary>
    public async Task<TicketIndex?> FindAsync(long number)
    {
        if (await currentContact.GetAsync() is not { } contact)
        {
            return null;
        }

        if (await OrganizationAsync() is not { } company)
        {
            return await ticketQueries.FindAsync(number, await FilterAsync(await MineAsync(contact)));
        }

        var shared = await SharedAsync(contact);
        var scope = shared.Count == 0
            ? TicketScope.OfRequesterOrCompany(contact.ContactId, company)
            : TicketScope.OfRequesterOrCompanyOrShared(contact.ContactId, company, shared);

        return await ticketQueries.FindAsync(number, await FilterAsync(scope));
    }

    /// <summary>What the visitor may do with a ticket that <see cref="FindAsync"/> gave.</summary>
    public async Task<TicketRights> RightsAsync(TicketIndex ticket)
    {
        var settings = await portalSettings.GetAsync();
        var contact = await currentContact.GetAsync();
        var isRequester = contact is not null && contact.ContactId == ticket.RequesterId;

        return new TicketRights(
            isRequester,
            MayClose: isRequester && settings.AllowClosing && !ticket.IsClosed,
            MayRate: isRequester && settings.AskForRating && ticket.IsClosed,
            // Whoever left the company that the ticket belongs to does not learn who is there now.
            MayInvite: isRequester && settings.AllowParticipants && ticket.CompanyId is { Length: > 0 } companyId
                && (companyId == contact!.PrimaryCompanyId || (await companyMembers.CompaniesOfAsync(contact.ContactId)).Contains(companyId)));
    }

    private async Task<TicketScope> FilterAsync(TicketScope scope) => scope.And((await portalSettings.GetAsync()).Filter, clock.UtcNow);

    private async Task<TicketScope> MineAsync(ContactRow contact)
    {
        var shared = await SharedAsync(contact);
        return shared.Count == 0 ? TicketScope.OfRequester(contact.ContactId) : TicketScope.OfRequesterOrShared(contact.ContactId, shared);
    }

    // Asks the database only for somebody who was let into a ticket once: hardly anybody was.
    private async Task<IReadOnlyCollection<string>> SharedAsync(ContactRow contact) =>
        _shared ??= contact.HasShared && (await portalSettings.GetAsync()).AllowParticipants
            ? await participants.ListTicketIdsAsync(contact.ContactId, await companyMembers.CompaniesOfAsync(contact.ContactId))
            : [];

    private async Task<string?> OrganizationAsync()
    {
        var settings = await portalSettings.GetAsync();

        return settings.CompanyTickets && await currentContact.GetAsync() is { PrimaryCompanyId: { Length: > 0 } company } ? company : null;
    }
}
