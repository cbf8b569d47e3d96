using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.Filters;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Ask for another password, and set it (requirement 22). Whether an address has an account is told to its mailbox alone.</summary>
[AllowAnonymous]
public sealed class ResetController(
    ISystemPages pages,
    IThrottle throttle,
    INotifier notifier,
    IServiceProvider services,
    IStringLocalizer<ResetController> stringLocalizer,
    IHtmlLocalizer<ResetController> htmlLocalizer) : Controller
{
    private readonly PasswordRules _passwords = services.GetRequiredService<PasswordRules>();
    private readonly PasswordResets _resets = services.GetRequiredService<PasswordResets>();
    private readonly IStringLocalizer S = stringLocalizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet("/" + AccountPaths.ResetRequest)]
    public Task<IActionResult> Ask(string? returnUrl) => AskPageAsync(string.Empty, returnUrl, []);

    [HttpPost("/" + AccountPaths.ResetRequest)]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Ask([FromForm] string? email, [FromQuery] string? returnUrl)
    {
        var pace = services.GetRequiredService<EvenPace>();
        if (!EmailAddress.IsValid(email))
        {
            return await AskPageAsync(email, returnUrl, new() { ["Email"] = S["Enter an e-mail address, such as name@example.com."] });
        }

        if ((throttle.Attempt(ThrottlePolicies.MailNetwork, NetworkOf.Visitor(HttpContext)) ?? throttle.Attempt(ThrottlePolicies.MailAddress, EmailAddress.Normalize(email))) is { } wait)
        {
            Response.AskToWait(wait);

            return await AskPageAsync(email, returnUrl, new() { [string.Empty] = services.GetRequiredService<WaitingText>().Often(wait) });
        }

        await services.GetRequiredService<AccountMails>().SendResetAsync(email!.Trim(), Url.IsLocalUrl(returnUrl) ? returnUrl : null);
        await pace.WaitAsync(HttpContext.RequestAborted);

        return LocalRedirect("~/" + AccountPaths.ResetRequested);
    }

    /// <summary>The same for everybody who asked.</summary>
    [HttpGet("/" + AccountPaths.ResetRequested)]
    public Task<IActionResult> Asked() => pages.ViewAsync<CheckMailPageViewModel>(this, SystemPageKinds.CheckMail, S["Look into your mailbox"], page =>
    {
        page.Text = S["If there is an account with this address, we have sent a mail with a link to set another password. The link works for an hour."];
        page.BackUrl = Url.Content("~/" + AccountPaths.ResetRequest);
    });

    [HttpGet("/" + AccountPaths.Reset)]
    [MailLink]
    public async Task<IActionResult> Change(string? token) =>
        await _resets.ReadAsync(token) is { } user ? await ChangePageAsync(token!, user.Email!, []) : await ExpiredAsync();

    [HttpPost("/" + AccountPaths.Reset)]
    [ValidateAntiForgeryToken]
    [MailLink]
    public async Task<IActionResult> Change([FromForm] string? token, [FromForm] string? password)
    {
        var wait = throttle.Attempt(ThrottlePolicies.Link, NetworkOf.Visitor(HttpContext));
        if (await _resets.ReadAsync(token) is not { } user)
        {
            return await ExpiredAsync();
        }

        if (wait is { } time)
        {
            Response.AskToWait(time);

            return await ChangePageAsync(token!, user.Email!, new() { [string.Empty] = services.GetRequiredService<WaitingText>().Often(time) });
        }

        if (await _passwords.CheckAsync(password, user) is { } wrong)
        {
            return await ChangePageAsync(token!, user.Email!, new() { ["Password"] = wrong });
        }

        var returnUrl = await _resets.ReturnUrlAsync(token!);
        if (!await _resets.TakeAsync(token!, password!))
        {
            return await ExpiredAsync();
        }

        await notifier.SuccessAsync(H["Your password is changed, and you are logged out everywhere. Log in with the new one."]);

        return LocalRedirect("~/" + AccountPaths.Login + Back(returnUrl));
    }

    private Task<IActionResult> AskPageAsync(string? email, string? returnUrl, Dictionary<string, string> errors) =>
        pages.ViewAsync<AddressPageViewModel>(this, SystemPageKinds.ResetRequest, S["Set another password"], page =>
        {
            page.Action = Url.Content("~/" + AccountPaths.ResetRequest) + Back(returnUrl);
            page.LoginUrl = Url.Content("~/" + AccountPaths.Login) + Back(returnUrl);
            page.Email = email ?? string.Empty;
            page.Errors = errors;
        });

    private string Back(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? QueryString.Create("returnUrl", returnUrl!).Value! : string.Empty;

    private Task<IActionResult> ChangePageAsync(string token, string email, Dictionary<string, string> errors) =>
        pages.ViewAsync<ResetPageViewModel>(this, SystemPageKinds.Reset, S["Choose a new password"], page =>
        {
            page.Action = Url.Content("~/" + AccountPaths.Reset);
            page.Token = token;
            page.Email = email;
            page.PasswordMinLength = _passwords.MinLength;
            page.PasswordHint = _passwords.Describe();
            page.Errors = errors;
        });

    private Task<IActionResult> ExpiredAsync()
    {
        Response.StatusCode = StatusCodes.Status410Gone;

        return pages.ViewAsync<LinkExpiredPageViewModel>(this, SystemPageKinds.LinkExpired, S["This link does not work any more"], page =>
        {
            page.AgainUrl = Url.Content("~/" + AccountPaths.ResetRequest);
            page.LoginUrl = Url.Content("~/" + AccountPaths.Login);
        });
    }
}
