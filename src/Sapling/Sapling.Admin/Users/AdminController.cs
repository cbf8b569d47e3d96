using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Sapling.Admin.Users;

/// <summary>The accounts: list, new, change.</summary>
[Feature("OrchardCore.Users")]
[Admin("Users/{action}/{id?}", "Users{action}")]
public sealed class AdminController : Controller
{
    private readonly UserManager<IUser> _userManager;
    private readonly IUserService _userService;
    private readonly UserList _list;
    private readonly IDisplayManager<User> _displayManager;
    private readonly IUpdateModelAccessor _updateModelAccessor;
    private readonly IAuthorizationService _authorizationService;
    private readonly INotifier _notifier;
    private readonly SignInManager<IUser> _signInManager;
    private readonly IStringLocalizer S;
    private readonly IHtmlLocalizer H;

    public AdminController(
        UserManager<IUser> userManager,
        IUserService userService,
        UserList list,
        IDisplayManager<User> displayManager,
        IUpdateModelAccessor updateModelAccessor,
        IAuthorizationService authorizationService,
        INotifier notifier,
        SignInManager<IUser> signInManager,
        IStringLocalizer<AdminController> stringLocalizer,
        IHtmlLocalizer<AdminController> htmlLocalizer)
    {
        _userManager = userManager;
        _userService = userService;
        _list = list;
        _displayManager = displayManager;
        _updateModelAccessor = updateModelAccessor;
        _authorizationService = authorizationService;
        _notifier = notifier;
        _signInManager = signInManager;
        S = stringLocalizer;
        H = htmlLocalizer;
    }

    [HttpGet]
    public async Task<IActionResult> Index(string? q, int page = 1)
        => await _authorizationService.AuthorizeAsync(User, UsersPermissions.ListUsers)
            ? View(await _list.GetAsync(q, page))
            : Forbid();

    [HttpGet]
    public async Task<IActionResult> Create()
    {
        if (!await _authorizationService.AuthorizeAsync(User, UsersPermissions.EditUsers))
        {
            return Forbid();
        }

        return View(await _displayManager.BuildEditorAsync(new User(), _updateModelAccessor.ModelUpdater, isNew: true));
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost()
    {
        if (!await _authorizationService.AuthorizeAsync(User, UsersPermissions.EditUsers))
        {
            return Forbid();
        }

        var user = new User();
        var shape = await _displayManager.UpdateEditorAsync(user, _updateModelAccessor.ModelUpdater, isNew: true);
        if (!ModelState.IsValid || !Report(await _userManager.CreateAsync(user), user))
        {
            return View(nameof(Create), shape);
        }

        await _notifier.SuccessAsync(H["The user '{0}' was created.", user.UserName]);
        return RedirectToAction(nameof(Index));
    }

    [HttpGet]
    public async Task<IActionResult> Edit(string id)
    {
        if (!await _authorizationService.AuthorizeAsync(User, UsersPermissions.EditUsers))
        {
            return Forbid();
        }

        return await _userManager.FindByIdAsync(id) is User user
            ? View(await _displayManager.BuildEditorAsync(user, _updateModelAccessor.ModelUpdater, isNew: false))
            : NotFound();
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string id)
    {
        if (!await _authorizationService.AuthorizeAsync(User, UsersPermissions.EditUsers))
        {
            return Forbid();
        }

        if (await _userManager.FindByIdAsync(id) is not User user)
        {
            return NotFound();
        }

        var wasEnabled = user.IsEnabled;
        var shape = await _displayManager.UpdateEditorAsync(user, _updateModelAccessor.ModelUpdater, isNew: false);
        var isEnabled = user.IsEnabled;
        if (!isEnabled && user.UserId == User.FindFirstValue(ClaimTypes.NameIdentifier))
        {
            ModelState.AddModelError(string.Empty, S["You cannot disable your own account."]);
        }

        // Enabling and disabling is for the service, which tells those who listen.
        user.IsEnabled = wasEnabled;
        if (!ModelState.IsValid || !Report(await _userManager.UpdateAsync(user), user))
        {
            return View(nameof(Edit), shape);
        }

        if (user.UserId == User.FindFirstValue(ClaimTypes.NameIdentifier))
        {
            // A new password ends the account's sessions; whoever sets their own goes on with a new one.
            await _signInManager.RefreshSignInAsync(user);
        }

        _ = isEnabled ? await _userService.EnableAsync(user) : await _userService.DisableAsync(user);
        await _notifier.SuccessAsync(H["The user '{0}' was updated.", user.UserName]);
        return RedirectToAction(nameof(Index));
    }

    private bool Report(IdentityResult result, User user)
    {
        UserErrors.Report(result.Errors, user, S, _userManager.Options.Password, (key, message) =>
            ModelState.AddModelError(key.Length > 0 ? $"{nameof(User)}.{key}" : string.Empty, message));
        return result.Succeeded;
    }
}
