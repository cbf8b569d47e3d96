using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Sapling.Admin.Users;

/// <summary>The host's own login page, for sites without a page of their own.</summary>
[Feature("OrchardCore.Users")]
[AllowAnonymous]
public sealed class AccountController : Controller
{
    private readonly IUserService _userService;
    private readonly SignInManager<IUser> _signInManager;
    private readonly IEnumerable<ILoginFormEvent> _events;
    private readonly LoginThrottle _throttle;
    private readonly IStringLocalizer S;

    public AccountController(
        IUserService userService,
        SignInManager<IUser> signInManager,
        IEnumerable<ILoginFormEvent> events,
        LoginThrottle throttle,
        IStringLocalizer<AccountController> stringLocalizer)
    {
        _userService = userService;
        _signInManager = signInManager;
        _events = events;
        _throttle = throttle;
        S = stringLocalizer;
    }

    [HttpGet]
    public async Task<IActionResult> Login(string? returnUrl = null)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return RedirectToLocal(returnUrl);
        }

        foreach (var listener in _events)
        {
            if (await listener.LoggingInAsync() is { } result)
            {
                return result;
            }
        }

        return View(new LoginViewModel { ReturnUrl = returnUrl });
    }

    [HttpPost]
    public async Task<IActionResult> Login(LoginViewModel model)
    {
        if (!_throttle.TryEnter(HttpContext.Connection.RemoteIpAddress, out var retryAfter))
        {
            Response.Headers.RetryAfter = retryAfter;
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (string.IsNullOrWhiteSpace(model.UserName) || string.IsNullOrEmpty(model.Password))
        {
            ModelState.AddModelError(string.Empty, S["User name and password are required."]);
        }

        foreach (var listener in _events)
        {
            await listener.LoggingInAsync(model.UserName ?? string.Empty, (key, message) => ModelState.AddModelError(key, message));
        }

        if (!ModelState.IsValid
            || await _userService.AuthenticateAsync(model.UserName!, model.Password!, (_, message) => ModelState.AddModelError(string.Empty, message)) is not { } user)
        {
            await RaiseFailedAsync(model.UserName);
            model.Password = null;
            return View(model);
        }

        foreach (var listener in _events)
        {
            if (await listener.ValidatingLoginAsync(user) is { } result)
            {
                return result;
            }
        }

        await _signInManager.SignInAsync(user, model.RememberMe);
        foreach (var listener in _events)
        {
            await listener.LoggedInAsync(user);
        }

        return RedirectToLocal(model.ReturnUrl);
    }

    [HttpPost]
    public async Task<IActionResult> LogOff(string? returnUrl = null)
    {
        await _signInManager.SignOutAsync();
        return RedirectToLocal(returnUrl);
    }

    private async Task RaiseFailedAsync(string? userName)
    {
        if (string.IsNullOrWhiteSpace(userName) || !_events.Any())
        {
            return;
        }

        var user = await _userService.GetUserAsync(userName) as User;
        foreach (var listener in _events)
        {
            await (user is null ? listener.LoggingInFailedAsync(userName) : listener.LoggingInFailedAsync(user));
        }
    }

    private RedirectResult RedirectToLocal(string? returnUrl)
        => Redirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "~/");
}
