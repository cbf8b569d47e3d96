using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Users;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Log in, log out and "access denied" (requirements 10, 18 and 21).</summary>
[AllowAnonymous]
public sealed class AccountController(
    IPasswordLogin passwordLogin,
    SignInManager<IUser> signInManager,
    IThrottle throttle,
    IEnumerable<ILandingPage> landingPages,
    IShapeFactory shapeFactory,
    IPageTitleBuilder pageTitle,
    IStringLocalizer<AccountController> stringLocalizer) : Controller
{
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet("/" + AccountPaths.Login)]
    public async Task<IActionResult> Login(string? returnUrl)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return LocalRedirect(await LandingUrlAsync(User, returnUrl));
        }

        return await LoginPageAsync(new LoginInput(), returnUrl, []);
    }

    [HttpPost("/" + AccountPaths.Login)]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Login([FromForm] LoginInput input, string? returnUrl)
    {
        var errors = Validate(input);
        if (errors.Count > 0)
        {
            return await LoginPageAsync(input, returnUrl, errors);
        }

        if (Wait(input.UserName!) is { } wait)
        {
            Response.AskToWait(wait);
            errors[string.Empty] = S["Too many attempts. Please wait a moment and try again."];

            return await LoginPageAsync(input, returnUrl, errors);
        }

        if (await passwordLogin.TryAsync(input.UserName!, input.Password!, input.RememberMe) is not { } user)
        {
            // One message for every reason: it must not tell which accounts exist.
            errors[string.Empty] = S["The e-mail address or the password is not right."];

            return await LoginPageAsync(input, returnUrl, errors);
        }

        return LocalRedirect(await LandingUrlAsync(user, returnUrl));
    }

    [HttpGet("/" + AccountPaths.LogOut)]
    public async Task<IActionResult> LogOut()
    {
        if (User.Identity?.IsAuthenticated != true)
        {
            return LocalRedirect("~/");
        }

        return await PageAsync("LogOut", S["Log out"], page => page.Action = Url.Content("~/" + AccountPaths.LogOut));
    }

    [HttpPost("/" + AccountPaths.LogOut)]
    [ValidateAntiForgeryToken]
    [ActionName(nameof(LogOut))]
    public async Task<IActionResult> LogOutPost()
    {
        await signInManager.SignOutAsync();

        return LocalRedirect("~/");
    }

    [HttpGet("/" + AccountPaths.Denied)]
    public Task<IActionResult> Denied()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;

        return PageAsync("AccessDenied", S["You may not open this page"], _ => { });
    }

    private Dictionary<string, string> Validate(LoginInput input)
    {
        var errors = new Dictionary<string, string>();

        if (string.IsNullOrWhiteSpace(input.UserName))
        {
            errors[nameof(input.UserName)] = S["Enter your e-mail address."];
        }
        else if (input.UserName.Length > LoginInput.MaxLength || input.UserName.Any(char.IsControl))
        {
            errors[nameof(input.UserName)] = S["This does not look like an e-mail address."];
        }

        if (string.IsNullOrEmpty(input.Password))
        {
            errors[nameof(input.Password)] = S["Enter your password."];
        }
        else if (input.Password.Length > LoginInput.MaxLength)
        {
            errors[nameof(input.Password)] = S["A password has at most {0} characters.", LoginInput.MaxLength];
        }

        return errors;
    }

    private TimeSpan? Wait(string userName) =>
        throttle.Attempt(ThrottlePolicies.Login, HttpContext.Connection.RemoteIpAddress?.ToString() ?? string.Empty)
        ?? throttle.Attempt(ThrottlePolicies.Account, userName.Trim().ToUpperInvariant());

    private Task<IActionResult> LoginPageAsync(LoginInput input, string? returnUrl, Dictionary<string, string> errors) =>
        PageAsync("Login", S["Log in"], page =>
        {
            page.ReturnUrl = LocalOrEmpty(returnUrl);
            page.Action = Url.Action(nameof(Login), new { returnUrl = page.ReturnUrl.Length > 0 ? page.ReturnUrl : null })!;
            page.UserName = input.UserName ?? string.Empty;
            page.RememberMe = input.RememberMe;
            page.Errors = errors;
        });

    private async Task<IActionResult> PageAsync(string kind, LocalizedString title, Action<SystemPageViewModel> fill)
    {
        pageTitle.AddSegment(new HtmlContentString(title.Value));

        var shape = await shapeFactory.CreateAsync<SystemPageViewModel>("SystemPage", page =>
        {
            page.Kind = kind;
            page.Title = title;
            page.HomeUrl = Url.Content("~/");
            fill(page);
        });

        shape.Metadata.Alternates.Add("SystemPage__" + kind);

        return View("Shape", shape);
    }

    private async Task<string> LandingUrlAsync(ClaimsPrincipal user, string? returnUrl)
    {
        if (LocalOrEmpty(returnUrl) is { Length: > 0 } wanted)
        {
            return wanted;
        }

        foreach (var page in landingPages)
        {
            if (await page.GetUrlAsync(user) is { } url)
            {
                return url;
            }
        }

        return "~/";
    }

    private string LocalOrEmpty(string? url) => Url.IsLocalUrl(url) ? url! : string.Empty;
}
