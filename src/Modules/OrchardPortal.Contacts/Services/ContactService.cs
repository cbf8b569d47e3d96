using OrchardCore.ContentManagement;
using OrchardCore.Locking.Distributed;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Contacts.Services;

internal sealed class ContactService(ISession session, IContentManager contentManager, IDistributedLock locks) : IContactService
{
    public const int MaxNameLength = 200;

    public async Task<ContactRow?> FindAsync(string contactId) =>
        Row(await session.QueryIndex<ContactIndex>(contact => contact.ContentItemId == contactId).FirstOrDefaultAsync());

    public async Task<ContactRow?> FindByUserIdAsync(string userId) => string.IsNullOrEmpty(userId)
        ? null
        : Row(await session.QueryIndex<ContactIndex>(contact => contact.UserId == userId).FirstOrDefaultAsync());

    public async Task<ContactRow?> FindByEmailAsync(string email)
    {
        var normalized = EmailAddress.Normalize(email);
        return normalized.Length == 0
            ? null
            : Row(await session.QueryIndex<ContactIndex>(contact => contact.Email == normalized).FirstOrDefaultAsync());
    }

    public async Task<ContactRow?> FindByHandleAsync(string handle)
    {
        var trimmed = handle.Trim();
        return trimmed.Length == 0
            ? null
            : Row(await session.QueryIndex<ContactIndex>(contact => contact.Handle == trimmed).FirstOrDefaultAsync());
    }

    public Task<ContactRow> AddAsync(NewContact contact) =>
        CreateAsync(contact with { Email = EmailAddress.Normalize(contact.Email), FullName = ContactName.Clean(contact.FullName) });

    public async Task<ContactRow> FindOrCreateAsync(string email, string? fullName)
    {
        if (!EmailAddress.IsValid(email))
        {
            throw new ArgumentException("Not an e-mail address.", nameof(email));
        }

        var normalized = EmailAddress.Normalize(email);
        // Two first messages of one person may come at the same moment.
        await using var locker = await locks.AcquireLockAsync("OrchardPortal.Contact:" + normalized, TimeSpan.FromSeconds(30));
        if (await FindByEmailAsync(normalized) is { } known)
        {
            return known;
        }

        // Kept before the lock ends: whoever waits for it must find the contact, and does not see what is not committed yet.
        var created = await CreateAsync(new NewContact(normalized, "", ContactName.Clean(fullName), null));
        await session.SaveChangesAsync();
        return created;
    }

    public async Task RenameAsync(string contactId, string fullName)
    {
        var name = ContactName.Clean(fullName);
        if (name.Length > 0 && await contentManager.GetAsync(contactId, VersionOptions.Latest) is { } item)
        {
            item.Alter<ContactPart>(contact => contact.FullName = name);
            await contentManager.UpdateAsync(item);
        }
    }

    public async Task FillInPhoneAsync(string contactId, string phone)
    {
        if (await contentManager.GetAsync(contactId, VersionOptions.Latest) is { } item && item.TryGet<ContactPart>(out var part) && string.IsNullOrEmpty(part.Phone))
        {
            item.Alter<ContactPart>(contact => contact.Phone = phone);
            await contentManager.UpdateAsync(item);
        }
    }

    public async Task<IReadOnlyDictionary<string, ContactRow>> FindManyAsync(IEnumerable<string> contactIds)
    {
        var ids = contactIds.Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();
        if (ids.Length == 0)
        {
            return new Dictionary<string, ContactRow>();
        }

        var rows = await session.QueryIndex<ContactIndex>(contact => contact.ContentItemId.IsIn(ids)).ListAsync();
        return rows.Select(row => Row(row)!).ToDictionary(row => row.ContactId);
    }

    public async Task LinkUserAsync(string contactId, string userId)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        if (await contentManager.GetAsync(contactId, VersionOptions.Latest) is { } item)
        {
            item.Alter<ContactPart>(part => part.UserId = userId);
            await contentManager.UpdateAsync(item);
        }
    }

    public async Task<string?> GetCompanyNameAsync(string companyId) =>
        (await session.QueryIndex<CompanyIndex>(company => company.ContentItemId == companyId).FirstOrDefaultAsync())?.Name;

    private async Task<ContactRow> CreateAsync(NewContact contact)
    {
        var name = new[] { contact.FullName, contact.Email, contact.Handle }.First(text => text.Length > 0);
        var item = await contentManager.NewAsync(ContactTypes.Contact);
        item.Alter<ContactPart>(part =>
        {
            part.Email = contact.Email.Length > 0 ? contact.Email : null;
            part.Handle = contact.Handle.Length > 0 ? contact.Handle : null;
            part.FullName = name;
            part.UserId = contact.UserId;
        });
        if (!await contentManager.CreateAsync(item, VersionOptions.Published))
        {
            throw new InvalidOperationException("A content handler refused the new contact.");
        }

        // The company of the address's domain, if there is one.
        var companyId = item.TryGet<ContactPart>(out var made) && !string.IsNullOrEmpty(made.PrimaryCompanyId) ? made.PrimaryCompanyId : null;
        return new ContactRow(item.ContentItemId, contact.Email, contact.Handle, name, contact.UserId, companyId);
    }

    private static ContactRow? Row(ContactIndex? index) => index is null
        ? null
        : new(index.ContentItemId, index.Email, index.Handle, index.FullName, index.UserId, index.PrimaryCompanyId) { HasShared = index.HasShared == true };
}
