using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Log in, log out and "access denied" (requirements 10, 18 and 21).</summary>
[AllowAnonymous]
public sealed class AccountController(
    ISystemPages pages,
    IPasswordLogin passwordLogin,
    IMemberLogin memberLogin,
    SignInManager<IUser> signInManager,
    IThrottle throttle,
    IServiceProvider services,
    IStringLocalizer<AccountController> stringLocalizer) : Controller
{
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet("/" + AccountPaths.Login)]
    public async Task<IActionResult> Login(string? returnUrl)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : await services.GetRequiredService<LandingPages>().UrlAsync(User));
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
            errors[string.Empty] = services.GetRequiredService<WaitingText>().Attempts(wait);

            return await LoginPageAsync(input, returnUrl, errors);
        }

        var outcome = await passwordLogin.CheckAsync(input.UserName!, input.Password!) is { } user
            ? await memberLogin.CompleteAsync(user, LoginMethod.Password, input.RememberMe, returnUrl)
            : null;

        if (outcome?.Url is not { } url)
        {
            // One message for everything that a stranger can try: it must not tell which accounts exist.
            errors[string.Empty] = outcome is { Refusal: LoginRefusal.NoAccess } ? outcome.Message : WrongPassword(input.UserName!);

            return await LoginPageAsync(input, returnUrl, errors);
        }

        return LocalRedirect(url);
    }

    [HttpGet("/" + AccountPaths.LogOut)]
    public async Task<IActionResult> LogOut()
    {
        if (User.Identity?.IsAuthenticated != true)
        {
            return LocalRedirect("~/");
        }

        return await pages.ViewAsync<SystemPageViewModel>(this, SystemPageKinds.LogOut, S["Log out"], page => page.Action = Url.Content("~/" + AccountPaths.LogOut));
    }

    [HttpPost("/" + AccountPaths.LogOut)]
    [ValidateAntiForgeryToken]
    [ActionName(nameof(LogOut))]
    public async Task<IActionResult> LogOutPost()
    {
        string? next = null;
        foreach (var handler in services.GetServices<ILogOutHandler>())
        {
            next = await handler.LoggingOutAsync(User) ?? next;
        }

        await signInManager.SignOutAsync();

        return LocalRedirect(next ?? "~/");
    }

    [HttpGet("/" + AccountPaths.Denied)]
    public Task<IActionResult> Denied()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;

        return pages.ViewAsync<SystemPageViewModel>(this, SystemPageKinds.AccessDenied, S["You may not open this page"], page => page.Action = Url.Content("~/" + AccountPaths.LogOut));
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
        throttle.Attempt(ThrottlePolicies.Login, NetworkOf.Visitor(HttpContext))
        ?? throttle.Attempt(ThrottlePolicies.Account, Counted(userName));

    // Said of every name alike. A locked account takes no password: whoever has remembered theirs by now must know that it is not to blame.
    private string WrongPassword(string userName) =>
        throttle.Attempt(ThrottlePolicies.Failure, Counted(userName)) is null
            ? S["The e-mail address or the password is not right."]
            : S["The e-mail address or the password is not right. After several wrong passwords none is taken for {0} minutes, not even the right one.",
                (int)services.GetRequiredService<IOptions<IdentityOptions>>().Value.Lockout.DefaultLockoutTimeSpan.TotalMinutes];

    private static string Counted(string userName) => userName.Trim().ToUpperInvariant();

    private async Task<IActionResult> LoginPageAsync(LoginInput input, string? returnUrl, Dictionary<string, string> errors)
    {
        var local = LocalOrEmpty(returnUrl);
        var domain = await services.GetRequiredService<IDomainSettings>().GetAsync();
        var ways = new List<LoginWayLink>();
        foreach (var way in services.GetServices<ILoginWay>().OrderBy(way => way.Order))
        {
            ways.AddRange(await way.GetAsync(local.Length > 0 ? local : null));
        }

        return await pages.ViewAsync<LoginPageViewModel>(this, SystemPageKinds.Login, S["Log in"], page =>
        {
            page.ReturnUrl = local;
            page.Action = Url.Action(nameof(Login), new { returnUrl = local.Length > 0 ? local : null })!;
            page.UserName = input.UserName ?? string.Empty;
            page.RememberMe = input.RememberMe;
            page.Ways = ways;
            page.SignUpUrl = domain.SelfRegistration ? Url.Action(nameof(RegisterController.Register), "Register", new { returnUrl = local.Length > 0 ? local : null })! : string.Empty;
            page.ResetUrl = Url.Action(nameof(ResetController.Ask), "Reset", new { returnUrl = local.Length > 0 ? local : null })!;
            page.PasswordIsForStaff = !domain.PasswordLogin;
            page.Errors = errors;
        });
    }

    private string LocalOrEmpty(string? url) => Url.IsLocalUrl(url) ? url! : string.Empty;
}
