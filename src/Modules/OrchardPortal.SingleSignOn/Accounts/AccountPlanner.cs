using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Admin;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Accounts;

/// <summary>Decides whose account a login by a provider is, without changing anything.</summary>
internal sealed class AccountPlanner(
    UserManager<IUser> users,
    IUserClaimsPrincipalFactory<IUser> principals,
    IAuthorizationService authorization,
    IContactService contacts)
{
    /// <exception cref="ExternalLoginException">It is nobody's.</exception>
    public async Task<AccountPlan> PlanAsync(IdentityProvider provider, ExternalIdentity identity)
    {
        var plan = await FindAsync(provider, identity);
        if (plan.User is not { } user || !await IsStaffAsync(user))
        {
            return plan;
        }

        return provider.AllowsStaff
            ? plan with { IsStaff = true }
            : throw new ExternalLoginException(
                ExternalLoginFailure.StaffNotAllowed, $"The account {user.UserName} may open the admin, and the settings of the provider do not let such accounts log in by it.");
    }

    private async Task<AccountPlan> FindAsync(IdentityProvider provider, ExternalIdentity identity)
    {
        if (await users.FindByLoginAsync(provider.Id, identity.Subject) is User known)
        {
            return new AccountPlan(AccountMatch.Login, known, await contacts.FindByUserIdAsync(known.UserId)) { Email = identity.EmailVerified ? identity.Email : "" };
        }

        return identity is { EmailVerified: true, Email.Length: > 0 }
            ? await ByEmailAsync(identity)
            : await ByHandleAsync(provider, identity);
    }

    private async Task<AccountPlan> ByEmailAsync(ExternalIdentity identity)
    {
        var user = await users.FindByEmailAsync(identity.Email) as User;
        var contact = await contacts.FindByEmailAsync(identity.Email);
        if (contact?.UserId is { Length: > 0 } owner && owner != user?.UserId)
        {
            throw new ExternalLoginException(ExternalLoginFailure.BelongsToAnother, $"The contact with the address {identity.Email} has another account already ({owner}).");
        }

        if (user is not null && contact is null)
        {
            contact = await contacts.FindByUserIdAsync(user.UserId);
        }

        return new AccountPlan(user is null ? AccountMatch.New : AccountMatch.Email, user, contact) { Email = identity.Email };
    }

    // An address that nobody vouches for is left out of account: a contact that has it must not fall to whoever wrote it down first.
    private async Task<AccountPlan> ByHandleAsync(IdentityProvider provider, ExternalIdentity identity)
    {
        if (!provider.AllowsHandles || identity.Handle.Length == 0)
        {
            throw identity.Email.Length > 0
                ? new ExternalLoginException(
                    ExternalLoginFailure.EmailNotVerified, $"The provider does not vouch for the address {identity.Email}: the claim “{provider.Mapping.EmailVerified}” is not true.")
                : new ExternalLoginException(ExternalLoginFailure.EmailMissing, $"No e-mail address was received: the claim “{provider.Mapping.Email}” has none.");
        }

        var contact = await contacts.FindByHandleAsync(identity.Handle);
        return contact?.UserId is { Length: > 0 } owner
            ? throw new ExternalLoginException(ExternalLoginFailure.BelongsToAnother, $"The contact with the handle {identity.Handle} has another account already ({owner}).")
            : new AccountPlan(AccountMatch.New, null, contact);
    }

    private async Task<bool> IsStaffAsync(IUser user) => await authorization.AuthorizeAsync(await principals.CreateAsync(user), AdminPermissions.AccessAdminPanel);
}
