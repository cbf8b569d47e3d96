using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardPortal.PrivateContent.Services;

internal sealed class PasswordLogin(IUserService userService, SignInManager<IUser> signInManager, IPasswordHasher<IUser> passwordHasher) : IPasswordLogin
{
    private static readonly User _nobody = new() { UserName = "nobody" };
    private static string? _nobodysHash;

    public async Task<IUser?> CheckAsync(string userName, string password)
    {
        var user = await userService.GetUserAsync(userName);
        var result = user is null ? SignInResult.Failed : await signInManager.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);

        if (user is null or User { PasswordHash: null } || result.IsLockedOut || result.IsNotAllowed)
        {
            // The work of a real check, so that the time taken tells nothing of the account.
            _nobodysHash ??= passwordHasher.HashPassword(_nobody, Guid.NewGuid().ToString());
            passwordHasher.VerifyHashedPassword(_nobody, _nobodysHash, password);
        }

        return result.Succeeded ? user : null;
    }
}
