using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Conversations.Recipes;

/// <summary>The contacts and users that an import names, each looked up once.</summary>
internal sealed class ImportPeople(IContactService contacts, IUserService users)
{
    private readonly Dictionary<string, ContactRow?> _contacts = [];
    private readonly Dictionary<string, User?> _users = [];

    public async Task<ContactRow?> ContactAsync(string? email)
    {
        var key = EmailAddress.Normalize(email);
        if (!_contacts.TryGetValue(key, out var contact))
        {
            contact = key.Length == 0 ? null : await contacts.FindByEmailAsync(key);
            _contacts[key] = contact;
        }

        return contact;
    }

    public async Task<User?> UserAsync(string? nameOrEmail)
    {
        var key = nameOrEmail?.Trim() ?? "";
        if (!_users.TryGetValue(key, out var user))
        {
            user = key.Length == 0 ? null : await users.GetUserAsync(key) as User;
            _users[key] = user;
        }

        return user;
    }
}
