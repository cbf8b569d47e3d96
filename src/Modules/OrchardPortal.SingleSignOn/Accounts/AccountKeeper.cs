using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Accounts;

/// <summary>Carries a plan out: accounts and contacts are made and brought up to date in the session, which the caller saves.</summary>
internal sealed class AccountKeeper(UserManager<IUser> users, IContactService contacts, ICompanyMembers companies)
{
    private const int MaxNameLength = 40;

    public async Task<(User User, string? ContactId)> KeepAsync(IdentityProvider provider, ExternalIdentity identity, AccountPlan plan)
    {
        var login = new UserLoginInfo(provider.Id, identity.Subject, provider.Label);
        var user = plan.User ?? await CreateAsync(identity, plan, login);
        if (plan.How == AccountMatch.Email)
        {
            Confirm(user, plan);
            Report(await users.AddLoginAsync(user, login));
        }

        var contactId = await ContactAsync(identity, plan, user);
        if (contactId is not null && identity.Company.Length > 0)
        {
            await companies.JoinByNameAsync(contactId, identity.Company, provider.Mapping.MakesCompanies);
        }

        return (user, contactId);
    }

    private async Task<User> CreateAsync(ExternalIdentity identity, AccountPlan plan, UserLoginInfo login)
    {
        var email = plan.Email.Length > 0 ? plan.Email : null;
        var user = new User { UserName = UserName(email ?? identity.Handle), Email = email, EmailConfirmed = email is not null };
        // An account without an address is accepted only with another way in.
        user.LoginInfos.Add(login);
        Report(await users.CreateAsync(user));
        return user;
    }

    // Somebody may have signed up with another's address and waited: nothing that they set stays.
    private static void Confirm(User user, AccountPlan plan)
    {
        if (plan.TakesOver)
        {
            user.PasswordHash = null;
            user.LoginInfos.Clear();
            user.UserTokens.Clear();
            user.TwoFactorEnabled = false;
            user.SecurityStamp = Guid.NewGuid().ToString("N");
        }

        user.EmailConfirmed = true;
    }

    private async Task<string?> ContactAsync(ExternalIdentity identity, AccountPlan plan, User user)
    {
        if (plan.Contact is { } contact)
        {
            if (contact.UserId is null)
            {
                await contacts.LinkUserAsync(contact.ContactId, user.UserId);
            }

            return contact.ContactId;
        }

        // Staff who were nobody's customer stay so.
        if (plan.IsStaff)
        {
            return null;
        }

        var name = identity.FullName.Length > 0 ? identity.FullName : identity.Handle[(identity.Handle.LastIndexOf('/') + 1)..];
        return (await contacts.AddAsync(new NewContact(plan.Email, plan.Email.Length > 0 ? "" : identity.Handle, name, user.UserId))).ContactId;
    }

    // The rules for names allow less than addresses do, and somebody may have the name.
    private static string UserName(string from)
    {
        var local = from[(from.LastIndexOf('/') + 1)..].Split('@', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        var name = string.Concat(local.Where(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'));
        return $"{name[..Math.Min(name.Length, MaxNameLength)]}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}".TrimStart('-');
    }

    private static void Report(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new ExternalLoginException(ExternalLoginFailure.Misconfigured, "The account cannot be kept: " + string.Join(' ', result.Errors.Select(error => error.Description)));
        }
    }
}
