using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Admin.Users;

/// <summary>Which roles a user has.</summary>
internal sealed class UserRolesDisplayDriver : DisplayDriver<User>
{
    private readonly IRoleService _roleService;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly IAuthorizationService _authorizationService;
    private readonly IStringLocalizer S;

    public UserRolesDisplayDriver(
        IRoleService roleService,
        IHttpContextAccessor httpContextAccessor,
        IAuthorizationService authorizationService,
        IStringLocalizer<UserRolesDisplayDriver> stringLocalizer)
    {
        _roleService = roleService;
        _httpContextAccessor = httpContextAccessor;
        _authorizationService = authorizationService;
        S = stringLocalizer;
    }

    private ClaimsPrincipal? Editor => _httpContextAccessor.HttpContext?.User;

    public override async Task<IDisplayResult?> EditAsync(User user, BuildEditorContext context)
    {
        if (!await MayAssignAsync())
        {
            return null;
        }

        return Initialize<UserRolesViewModel>("UserRoles_Edit", async model =>
        {
            model.Roles = user.RoleNames.ToArray();
            model.AvailableRoles = (await AssignableAsync()).ToArray();
        }).Location("Content:2");
    }

    public override async Task<IDisplayResult?> UpdateAsync(User user, UpdateEditorContext context)
    {
        if (!await MayAssignAsync())
        {
            return null;
        }

        var model = new UserRolesViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        // Only roles of the server's own list; those that cannot be assigned here stay as they are.
        var assignable = (await AssignableAsync()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var chosen = assignable.Where(role => model.Roles.Contains(role, StringComparer.OrdinalIgnoreCase)).ToList();
        chosen.AddRange(user.RoleNames.Where(role => !assignable.Contains(role)));
        if (user.UserId == Editor?.FindFirstValue(ClaimTypes.NameIdentifier) && await LosesAdminRoleAsync(user, chosen))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Roles), S["You cannot take the role of an administrator from yourself."]);
            return await EditAsync(user, context);
        }

        user.RoleNames = chosen;
        return await EditAsync(user, context);
    }

    private Task<bool> MayAssignAsync() => _authorizationService.AuthorizeAsync(Editor, UsersPermissions.AssignRoleToUsers);

    private async Task<IEnumerable<string>> AssignableAsync()
        => (await _roleService.GetAssignableRolesAsync()).Select(role => role.RoleName).Order(StringComparer.OrdinalIgnoreCase);

    private async Task<bool> LosesAdminRoleAsync(User user, List<string> chosen)
    {
        foreach (var role in user.RoleNames)
        {
            if (await _roleService.IsAdminRoleAsync(role) && !chosen.Contains(role, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
