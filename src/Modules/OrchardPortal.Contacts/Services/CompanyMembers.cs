using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Models;
using YesSql;

namespace OrchardPortal.Contacts.Services;

internal sealed class CompanyMembers(ISession session, IContentManager contentManager, IContactService contacts, CompanyDomains domains) : ICompanyMembers
{
    public async Task<IReadOnlyList<ContactRow>> ListAsync(string companyId)
    {
        var rows = await session.QueryIndex<ContactCompanyIndex>(row => row.CompanyId == companyId)
            .OrderBy(row => row.FullName)
            .Take(ICompanyMembers.MaxListed)
            .ListAsync();
        return [.. rows.Select(row => new ContactRow(row.ContactId, row.Email, "", row.FullName, null, null))];
    }

    public async Task<IReadOnlyCollection<string>> CompaniesOfAsync(string contactId)
    {
        var rows = await session.QueryIndex<ContactCompanyIndex>(row => row.ContactId == contactId).ListAsync();
        return [.. rows.Select(row => row.CompanyId)];
    }

    public async Task<ContactRow?> FindOrJoinAsync(string companyId, string email)
    {
        // Both questions are asked whatever the first answers, so that a stranger's address takes as long as an unknown one.
        var owner = await domains.OwnerOfAsync(email);
        var known = await contacts.FindByEmailAsync(email);
        var contact = owner == companyId ? known ?? await contacts.FindOrCreateAsync(email, null) : known;
        if (contact is null)
        {
            return null;
        }

        if ((await CompaniesOfAsync(contact.ContactId)).Contains(companyId))
        {
            return contact;
        }

        return owner == companyId ? await JoinAsync(contact, companyId) : null;
    }

    public async Task<string?> JoinByNameAsync(string contactId, string companyName, bool makesUnknown)
    {
        var name = ContactName.Clean(companyName);
        var company = name.Length == 0 ? null : await session.QueryIndex<CompanyIndex>(row => row.Name == name).FirstOrDefaultAsync();
        if (company?.ContentItemId is not { } companyId)
        {
            if (name.Length == 0 || !makesUnknown)
            {
                return null;
            }

            companyId = await CreateAsync(name);
        }

        if (await contentManager.GetAsync(contactId, VersionOptions.Latest) is { } item && item.TryGet<ContactPart>(out var part) && part.PrimaryCompanyId != companyId)
        {
            item.Alter<ContactPart>(contact =>
            {
                contact.CompanyIds = [.. contact.CompanyIds.Append(companyId).Distinct()];
                contact.PrimaryCompanyId = companyId;
            });
            await contentManager.UpdateAsync(item);
        }

        return companyId;
    }

    public async Task MarkSharedAsync(string contactId)
    {
        if (await contentManager.GetAsync(contactId, VersionOptions.Latest) is { } item && item.TryGet<ContactPart>(out var part) && !part.HasShared)
        {
            item.Alter<ContactPart>(contact => contact.HasShared = true);
            await contentManager.UpdateAsync(item);
        }
    }

    private async Task<string> CreateAsync(string name)
    {
        var item = await contentManager.NewAsync(ContactTypes.Company);
        item.Alter<TitlePart>(title => title.Title = name);
        item.DisplayText = name;
        return await contentManager.CreateAsync(item, VersionOptions.Published)
            ? item.ContentItemId
            : throw new InvalidOperationException("A content handler refused the new company.");
    }

    private async Task<ContactRow> JoinAsync(ContactRow contact, string companyId)
    {
        if (await contentManager.GetAsync(contact.ContactId, VersionOptions.Latest) is { } item)
        {
            item.Alter<ContactPart>(part =>
            {
                part.CompanyIds = [.. part.CompanyIds.Append(companyId).Distinct()];
                part.PrimaryCompanyId = string.IsNullOrEmpty(part.PrimaryCompanyId) ? companyId : part.PrimaryCompanyId;
            });
            await contentManager.UpdateAsync(item);
        }

        return contact;
    }
}
