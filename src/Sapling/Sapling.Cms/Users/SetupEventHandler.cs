using OrchardCore.Abstractions.Setup;
using OrchardCore.Roles;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>Makes the account of whoever sets the site up.</summary>
internal sealed class SetupEventHandler : ISetupEventHandler
{
    private readonly IUserService _userService;
    private readonly ISystemRoleProvider _systemRoles;

    public SetupEventHandler(IUserService userService, ISystemRoleProvider systemRoles)
    {
        _userService = userService;
        _systemRoles = systemRoles;
    }

    public Task SetupAsync(SetupContext context)
        => _userService.CreateUserAsync(
            new User
            {
                UserName = Text(context, SetupConstants.AdminUsername),
                UserId = Text(context, SetupConstants.AdminUserId),
                Email = Text(context, SetupConstants.AdminEmail),
                RoleNames = [_systemRoles.GetAdminRole().RoleName],
                EmailConfirmed = true,
            },
            Text(context, SetupConstants.AdminPassword),
            (key, message) => context.Errors[key] = message);

    private static string Text(SetupContext context, string name)
        => context.Properties.TryGetValue(name, out var value) ? value?.ToString() ?? string.Empty : string.Empty;
}
