using OrchardCore.ContentManagement;
using OrchardPortal.Contacts.Models;

namespace OrchardPortal.Contacts.Services;

internal sealed class ContactIdentity(IContentManager contentManager, IContactService contacts) : IContactIdentity
{
    public Task RenameAsync(string contactId, string fullName) => ChangeAsync(contactId, part => part.FullName = ContactName.Clean(fullName));

    public Task AnonymiseAsync(string contactId, string name) => ChangeAsync(contactId, part =>
    {
        (part.FullName, part.Email, part.Handle, part.Phone, part.UserId) = (name, null, null, null, null);
        (part.PrimaryCompanyId, part.CompanyIds, part.HasShared) = (null, [], false);
    });

    public async Task<ContactDetails?> DescribeAsync(string contactId)
    {
        if (await contentManager.GetAsync(contactId, VersionOptions.Latest) is not { } item || !item.TryGet<ContactPart>(out var part))
        {
            return null;
        }

        var companies = new List<string>();
        foreach (var companyId in part.CompanyIds)
        {
            if (await contacts.GetCompanyNameAsync(companyId) is { } name)
            {
                companies.Add(name);
            }
        }

        return new ContactDetails(part.FullName, part.Email, part.Handle, part.Phone, companies, item.CreatedUtc);
    }

    private async Task ChangeAsync(string contactId, Action<ContactPart> change)
    {
        if (await contentManager.GetAsync(contactId, VersionOptions.Latest) is { } item)
        {
            item.Alter(change);
            await contentManager.UpdateAsync(item);
        }
    }
}
