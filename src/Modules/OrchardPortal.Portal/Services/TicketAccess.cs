using Microsoft.Extensions.DependencyInjection;
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
    IServiceProvider services,
    IPortalSettings portalSettings,
    ITicketQueries ticketQueries,
    ITicketParticipants participants,
    ICompanyMembers companyMembers,
    IClock clock)
{
    private readonly PortalViewer _viewer = services.GetRequiredService<PortalViewer>();
    private readonly Dictionary<string, IReadOnlyCollection<string>> _shared = [];

    /// <summary>The contact whose portal this is: the visitor's own, or whose eyes an agent looks through; null for staff otherwise.</summary>
    public Task<ContactRow?> ContactAsync() => _viewer.ContactAsync();

    /// <summary>Whether an agent looks through the contact's eyes: then nothing may be written, and no form is shown.</summary>
    public async Task<bool> IsReadOnlyAsync() => await _viewer.ViewAsync() is not null;

    /// <summary>Whether the visitor may choose between their own tickets and their organization's.</summary>
    public async Task<bool> HasOrganizationAsync() => await OrganizationAsync() is not null;

    /// <summary>The tickets of a view of the list. A view that the visitor does not have is their own tickets.</summary>
    public async Task<TicketScope> ScopeAsync(string view)
    {
        if (await ContactAsync() is not { } contact)
        {
            return TicketScope.Nothing;
        }

        return await FilterAsync(view == TicketView.Organization && await OrganizationAsync() is { } company
            ? TicketScope.OfCompany(company)
            : await MineAsync(contact));
    }

    /// <summary>A ticket that the visitor may see; null for any other, whether it exists or not.</summary>
    public async Task<TicketIndex?> FindAsync(long number) => await ContactAsync() is { } contact ? await FindAsync(number, contact) : null;

    /// <summary>The same for any contact, for staff who ask what a customer sees (requirement 45).</summary>
    public async Task<TicketIndex?> FindAsync(long number, ContactRow contact)
    {
        if (await OrganizationAsync(contact) is not { } company)
        {
            return await ticketQueries.FindAsync(number, await FilterAsync(await MineAsync(contact)));
        }

        var shared = await SharedAsync(contact);
        var scope = shared.Count == 0
            ? TicketScope.OfRequesterOrCompany(contact.ContactId, company)
            : TicketScope.OfRequesterOrCompanyOrShared(contact.ContactId, company, shared);

        return await ticketQueries.FindAsync(number, await FilterAsync(scope));
    }

    /// <summary>What the visitor may do with a ticket that <see cref="FindAsync(long)"/> gave.</summary>
    public async Task<TicketRights> RightsAsync(TicketIndex ticket)
    {
        var settings = await portalSettings.GetAsync();
        var contact = await ContactAsync();
        var isRequester = contact is not null && contact.ContactId == ticket.RequesterId;
        if (await IsReadOnlyAsync())
        {
            return new TicketRights(isRequester, MayClose: false, MayRate: false, MayInvite: false);
        }

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
        _shared.TryGetValue(contact.ContactId, out var known) ? known : _shared[contact.ContactId] =
            contact.HasShared && (await portalSettings.GetAsync()).AllowParticipants
                ? await participants.ListTicketIdsAsync(contact.ContactId, await companyMembers.CompaniesOfAsync(contact.ContactId))
                : [];

    private async Task<string?> OrganizationAsync() => await ContactAsync() is { } contact ? await OrganizationAsync(contact) : null;

    private async Task<string?> OrganizationAsync(ContactRow contact) =>
        (await portalSettings.GetAsync()).CompanyTickets && contact.PrimaryCompanyId is { Length: > 0 } company ? company : null;
}
