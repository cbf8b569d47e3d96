using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using OrchardCore.ContentManagement;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.Contacts;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Makes accounts with their contacts. Both are of one transaction; the contact of an address belongs to whoever has proved that the address
/// is theirs, and to nobody else.
/// </summary>
internal sealed class MemberMaker(UserManager<IUser> users, IRoleService roles, IContactService contacts, IContentManager contentManager)
{
    private const string CustomerRole = "Customer";
    private const int MaxStemLength = 40;

    /// <returns>Null when the account could not be made: somebody else has the address by now.</returns>
    public async Task<User?> MakeAsync(NewMember member)
    {
        if (await users.FindByEmailAsync(member.Email) is not null)
        {
            return null;
        }

        var user = new User { UserName = UserNameOf(member.Email), Email = member.Email, EmailConfirmed = member.IsConfirmed, IsEnabled = true };
        if ((await roles.GetRolesAsync()).Any(role => role.RoleName == CustomerRole))
        {
            user.RoleNames.Add(CustomerRole);
        }

        var result = member.Password is null ? await users.CreateAsync(user) : await users.CreateAsync(user, member.Password);
        if (!result.Succeeded)
        {
            return null;
        }

        if (member.IsConfirmed)
        {
            await LinkAsync(user, member);
        }
        else
        {
            await MakeContactAsync(user, member.FullName);
        }

        return user;
    }

    /// <summary>An account's address is known to be its owner's now, since a link that was mailed there was followed.</summary>
    public async Task ConfirmAsync(User user)
    {
        if (user.EmailConfirmed)
        {
            return;
        }

        user.EmailConfirmed = true;
        await users.UpdateAsync(user);

        // The contact that was made without the address gets it, unless the address has a contact already.
        if (user.Email is { Length: > 0 } email
            && await contacts.FindByUserIdAsync(user.UserId) is { Email.Length: 0 } own
            && await contacts.FindByEmailAsync(email) is null
            && await contentManager.GetAsync(own.ContactId, VersionOptions.Latest) is { } item)
        {
            item.Alter<ContactPart>(part => part.Email = EmailAddress.Normalize(email));
            await contentManager.UpdateAsync(item);
        }
    }

    private async Task LinkAsync(User user, NewMember member)
    {
        var invited = member.ContactId is { Length: > 0 } id ? await contacts.FindAsync(id) : null;
        var contact = invited is { Email: var email } && email == member.Email ? invited : await contacts.FindOrCreateAsync(member.Email, member.FullName);
        if (contact.UserId is null || await users.FindByIdAsync(contact.UserId) is null)
        {
            await contacts.LinkUserAsync(contact.ContactId, user.UserId);
        }
    }

    private async Task MakeContactAsync(User user, string fullName)
    {
        var item = await contentManager.NewAsync(ContactTypes.Contact);
        item.Alter<ContactPart>(part =>
        {
            part.Handle = "account:" + user.UserId;
            part.FullName = fullName;
            part.UserId = user.UserId;
        });
        if (!await contentManager.CreateAsync(item, VersionOptions.Published))
        {
            throw new InvalidOperationException("A content handler refused the new contact.");
        }
    }

    // Nobody types it, and it must not be anybody's address: those log in, too.
    private static string UserNameOf(string email)
    {
        var stem = new string([.. email[..email.IndexOf('@')].Where(char.IsAsciiLetterOrDigit).Take(MaxStemLength)]);

        return $"{(stem.Length > 0 ? stem : "member")}-{RandomNumberGenerator.GetHexString(10, lowercase: true)}";
    }
}
