using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.ViewModels;

namespace OrchardPortal.Contacts.Services;

/// <summary>The records of contacts and companies, with what other modules know of them.</summary>
internal sealed class ContactRecordBuilder(
    IContentManager contentManager,
    IContactService contacts,
    ICompanyMembers members,
    IEnumerable<IContactCardProvider> cards,
    ContactTimeline timeline,
    IAuthorizationService authorization)
{
    /// <returns>Null when there is no such contact.</returns>
    public async Task<ContactRecordViewModel?> ContactAsync(string contactId, string? before, ClaimsPrincipal user)
    {
        if (await contacts.FindAsync(contactId) is not { } contact || await ReadAsync(contactId) is not { } item)
        {
            return null;
        }

        var part = item.GetOrCreate<ContactPart>();
        return new ContactRecordViewModel
        {
            ContactId = contactId,
            Name = contact.FullName,
            Email = contact.Email,
            Handle = contact.Handle,
            Phone = part.Phone ?? "",
            HasAccount = contact.UserId is not null,
            Companies = await CompaniesAsync(part),
            MayEdit = await MayEditAsync(user),
            Cards = await CardsAsync(card => card.BuildAsync(contact)),
            Timeline = await timeline.ReadAsync(new TimelineQuery(contactId, null, default, 0, user), before),
        };
    }

    /// <returns>Null when there is no such company.</returns>
    public async Task<CompanyRecordViewModel?> CompanyAsync(string companyId, string? before, ClaimsPrincipal user)
    {
        if (await contacts.GetCompanyNameAsync(companyId) is not { } name || await ReadAsync(companyId) is not { } item)
        {
            return null;
        }

        return new CompanyRecordViewModel
        {
            CompanyId = companyId,
            Name = name,
            Domains = item.GetOrCreate<CompanyPart>().Domains,
            Members = await members.ListAsync(companyId),
            MayEdit = await MayEditAsync(user),
            Cards = await CardsAsync(card => card.BuildCompanyAsync(companyId)),
            Timeline = await timeline.ReadAsync(new TimelineQuery(null, companyId, default, 0, user), before),
        };
    }

    private async Task<ContentItem?> ReadAsync(string contentItemId) => await contentManager.GetAsync(contentItemId, VersionOptions.Published);

    private Task<bool> MayEditAsync(ClaimsPrincipal user) => authorization.AuthorizeAsync(user, ContactPermissions.ManageContacts);

    private async Task<IReadOnlyList<KeyValuePair<string, string>>> CompaniesAsync(ContactPart part)
    {
        var result = new List<KeyValuePair<string, string>>();
        foreach (var id in part.CompanyIds.Prepend(part.PrimaryCompanyId ?? "").Where(id => id.Length > 0).Distinct())
        {
            if (await contacts.GetCompanyNameAsync(id) is { } name)
            {
                result.Add(new(id, name));
            }
        }

        return result;
    }

    private async Task<IReadOnlyList<IShape>> CardsAsync(Func<IContactCardProvider, Task<IShape?>> build)
    {
        var shapes = new List<IShape>();
        foreach (var card in cards)
        {
            if (await build(card) is { } shape)
            {
                shapes.Add(shape);
            }
        }

        return shapes;
    }
}
