using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardPortal.PrivateContent.Profile;

/// <summary>The account whose profile this is: always that of whoever is logged in.</summary>
internal sealed class ProfileAccount(UserManager<IUser> userManager)
{
    public async Task<User> GetAsync(ClaimsPrincipal principal) =>
        await userManager.GetUserAsync(principal) as User ?? throw new InvalidOperationException("Whoever is logged in has no account.");

    /// <exception cref="InvalidOperationException">The store refused the change.</exception>
    public async Task SaveAsync(User user)
    {
        var result = await userManager.UpdateAsync(user);
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));
        }
    }
}
