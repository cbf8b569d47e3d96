using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>
/// The one place that decides which tickets somebody sees: list, detail, reply and attachments all ask it
/// (requirements 48 and 49). Who asks is read anew in every request, so that leaving a company takes effect at once.
/// </summary>
public sealed class TicketAccess(ICurrentContact currentContact, IPortalSettings portalSettings, ITicketQueries ticketQueries)
{
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

        return view == TicketView.Organization && await OrganizationAsync() is { } company
            ? TicketScope.OfCompany(company)
            : TicketScope.OfRequester(contact.ContactId);
    }

    /// <summary>A ticket that the visitor may see; null for any other, whether it exists or not.</summary>
    public async Task<TicketIndex?> FindAsync(long number)
    {
        if (await currentContact.GetAsync() is not { } contact)
        {
            return null;
        }

        var scope = await OrganizationAsync() is { } company
            ? TicketScope.OfRequesterOrCompany(contact.ContactId, company)
            : TicketScope.OfRequester(contact.ContactId);

        return await ticketQueries.FindAsync(number, scope);
    }

    private async Task<string?> OrganizationAsync()
    {
        var settings = await portalSettings.GetAsync();

        return settings.CompanyTickets && await currentContact.GetAsync() is { PrimaryCompanyId: { Length: > 0 } company } ? company : null;
    }
}
