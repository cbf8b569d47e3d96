using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

internal sealed class RequesterSource(IContactService contacts, IStringLocalizer<RequesterSource> localizer) : ITicketReferenceSource
{
    public string Property => TicketPropertyNames.Requester;

    public string Prompt => localizer["E-mail address"];

    public Task<IReadOnlyList<TicketPropertyOption>?> ListAsync() => Task.FromResult<IReadOnlyList<TicketPropertyOption>?>(null);

    public async Task<string?> FindAsync(string typed) => (await contacts.FindByEmailAsync(typed))?.ContactId;

    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(IReadOnlyCollection<string> ids) =>
        (await contacts.FindManyAsync(ids)).Values.ToDictionary(contact => contact.ContactId, contact => contact.Email.Length > 0 ? contact.Email : contact.FullName);
}
