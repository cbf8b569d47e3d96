using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;

namespace OrchardCore.Users.Services;

/// <summary>Takes a role that is removed from the users who have it.</summary>
internal sealed class UserRoleRemovedEventHandler : IRoleRemovedEventHandler
{
    private readonly IServiceProvider _services;

    // The user manager asks for roles itself, so it is only looked up when there is something to do.
    public UserRoleRemovedEventHandler(IServiceProvider services) => _services = services;

    public async Task RoleRemovedAsync(string roleName)
    {
        var userManager = (UserManager<IUser>)_services.GetService(typeof(UserManager<IUser>))!;
        foreach (var user in await userManager.GetUsersInRoleAsync(roleName))
        {
            await userManager.RemoveFromRoleAsync(user, roleName);
        }
    }
}
