using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardPortal.SingleSignOn.Accounts;

/// <summary>
/// No two accounts have one address, as Identity's own rule says; but an account that logs in by a provider may have none
/// (requirement 87), for which that rule has no room.
/// </summary>
internal sealed class UniqueEmailValidator(IdentityErrorDescriber describer) : IUserValidator<IUser>
{
    private static readonly EmailAddressAttribute _address = new();

    /// <summary>Takes the place of Identity's rule.</summary>
    internal sealed class Options : IPostConfigureOptions<IdentityOptions>
    {
        public void PostConfigure(string? name, IdentityOptions options) => options.User.RequireUniqueEmail = false;
    }

    public async Task<IdentityResult> ValidateAsync(UserManager<IUser> manager, IUser user)
    {
        if (await manager.GetEmailAsync(user) is not { Length: > 0 } email)
        {
            return user is User { LoginInfos.Count: > 0 } ? IdentityResult.Success : IdentityResult.Failed(describer.InvalidEmail(""));
        }

        if (!_address.IsValid(email))
        {
            return IdentityResult.Failed(describer.InvalidEmail(email));
        }

        return await manager.FindByEmailAsync(email) is User other && other.UserId != ((User)user).UserId
            ? IdentityResult.Failed(describer.DuplicateEmail(email))
            : IdentityResult.Success;
    }
}
