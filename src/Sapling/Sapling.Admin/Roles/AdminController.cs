using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Roles;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;

namespace Sapling.Admin.Roles;

/// <summary>The roles and what they allow.</summary>
[Feature("OrchardCore.Roles")]
[Admin("Roles/{action}/{id?}", "Roles{action}")]
public sealed class AdminController : Controller
{
    private const int _maxNameLength = 100;

    private readonly RoleManager<IRole> _roleManager;
    private readonly IRoleService _roleService;
    private readonly IPermissionService _permissionService;
    private readonly IAuthorizationService _authorizationService;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public AdminController(
        RoleManager<IRole> roleManager,
        IRoleService roleService,
        IPermissionService permissionService,
        IAuthorizationService authorizationService,
        INotifier notifier,
        IHtmlLocalizer<AdminController> htmlLocalizer)
    {
        _roleManager = roleManager;
        _roleService = roleService;
        _permissionService = permissionService;
        _authorizationService = authorizationService;
        _notifier = notifier;
        H = htmlLocalizer;
    }

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        var entries = new List<RoleEntry>();
        foreach (var role in (await _roleService.GetRolesAsync()).OrderBy(role => role.RoleName, StringComparer.OrdinalIgnoreCase))
        {
            entries.Add(new RoleEntry(role.RoleName, role.RoleDescription, await _roleService.IsSystemRoleAsync(role.RoleName)));
        }

        return View(entries);
    }

    [HttpPost]
    public async Task<IActionResult> Create(string? name, string? description)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        name = name?.Trim();
        if (string.IsNullOrEmpty(name) || name.Length > _maxNameLength || name.Any(char.IsControl))
        {
            await _notifier.ErrorAsync(H["A role needs a name of at most {0} characters.", _maxNameLength]);
            return RedirectToAction(nameof(Index));
        }

        var result = await _roleManager.CreateAsync(new Role { RoleName = name, RoleDescription = description?.Trim() });
        if (!result.Succeeded)
        {
            await _notifier.ErrorAsync(H["The role '{0}' could not be made: {1}", name, string.Join(' ', result.Errors.Select(error => error.Description))]);
            return RedirectToAction(nameof(Index));
        }

        return RedirectToAction(nameof(Edit), new { id = name });
    }

    [HttpGet]
    public async Task<IActionResult> Edit(string id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return await _roleManager.FindByNameAsync(id) is Role role
            ? View(new RoleViewModel(role, await _roleService.IsAdminRoleAsync(role.RoleName), await _permissionService.GetPermissionsAsync()))
            : NotFound();
    }

    [HttpPost]
    public async Task<IActionResult> Edit(string id, string[]? permissions, string? description)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (await _roleManager.FindByNameAsync(id) is not Role role)
        {
            return NotFound();
        }

        role.RoleDescription = description?.Trim();
        if (!await _roleService.IsAdminRoleAsync(role.RoleName))
        {
            // Of what was posted only what the site knows; of what the role has only what the form could show is taken away.
            var known = (await _permissionService.GetPermissionsAsync()).Select(permission => permission.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            role.RoleClaims.RemoveAll(claim => claim.ClaimType == Permission.ClaimType && known.Contains(claim.ClaimValue));
            role.RoleClaims.AddRange((permissions ?? []).Where(known.Contains).Distinct(StringComparer.OrdinalIgnoreCase).Select(RoleClaim.Create));
        }

        await _roleManager.UpdateAsync(role);
        await _notifier.SuccessAsync(H["The role '{0}' was updated.", role.RoleName]);
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    public async Task<IActionResult> Delete(string id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (await _roleManager.FindByNameAsync(id) is not Role role)
        {
            return NotFound();
        }

        var result = await _roleManager.DeleteAsync(role);
        await (result.Succeeded
            ? _notifier.SuccessAsync(H["The role '{0}' was removed.", role.RoleName])
            : _notifier.ErrorAsync(H["The role '{0}' could not be removed.", role.RoleName]));
        return RedirectToAction(nameof(Index));
    }

    private Task<bool> IsAllowedAsync() => _authorizationService.AuthorizeAsync(User, RolesPermissions.ManageRoles);
}
