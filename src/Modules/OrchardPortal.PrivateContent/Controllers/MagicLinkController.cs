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

/// <summary>Log in by a link in a mail. Opening the link logs nobody in: mail scanners do that, too.</summary>
[AllowAnonymous]
public sealed class MagicLinkController(
    ISystemPages pages,
    IDomainSettings domains,
    IThrottle throttle,
    INotifier notifier,
    IServiceProvider services,
    IStringLocalizer<MagicLinkController> stringLocalizer,
    IHtmlLocalizer<MagicLinkController> htmlLocalizer) : Controller
{
    private readonly IStringLocalizer S = stringLocalizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet("/" + AccountPaths.MagicLink)]
    public async Task<IActionResult> Ask(string? returnUrl) =>
        (await domains.GetAsync()).MagicLink ? await AskPageAsync(string.Empty, false, returnUrl, []) : NotFound();

    [HttpPost("/" + AccountPaths.MagicLink)]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Ask([FromForm] string? email, [FromForm] bool rememberMe, string? returnUrl)
    {
        var pace = services.GetRequiredService<EvenPace>();
        if (!(await domains.GetAsync()).MagicLink)
        {
            return NotFound();
        }

        if (!EmailAddress.IsValid(email))
        {
            return await AskPageAsync(email, rememberMe, returnUrl, new() { ["Email"] = S["Enter an e-mail address, such as name@example.com."] });
        }

        if ((throttle.Attempt(ThrottlePolicies.MailNetwork, NetworkOf.Visitor(HttpContext)) ?? throttle.Attempt(ThrottlePolicies.MailAddress, EmailAddress.Normalize(email))) is { } wait)
        {
            Response.AskToWait(wait);

            return await AskPageAsync(email, rememberMe, returnUrl, new() { [string.Empty] = services.GetRequiredService<WaitingText>().Often(wait) });
        }

        await services.GetRequiredService<AccountMails>().SendMagicLinkAsync(email!.Trim(), rememberMe, Url.IsLocalUrl(returnUrl) ? returnUrl : null);
        await pace.WaitAsync(HttpContext.RequestAborted);

        return LocalRedirect("~/" + AccountPaths.MagicLinkSent);
    }

    /// <summary>The same for everybody who asked.</summary>
    [HttpGet("/" + AccountPaths.MagicLinkSent)]
    public Task<IActionResult> Asked() => pages.ViewAsync<CheckMailPageViewModel>(this, SystemPageKinds.CheckMail, S["Look into your mailbox"], page =>
    {
        page.Text = S["If there is an account with this address, we have sent a mail with a link that logs you in. The link works for {0} minutes.", (int)AccountMails.MagicLinkLifetime.TotalMinutes];
        page.BackUrl = Url.Content("~/" + AccountPaths.MagicLink);
    });

    [HttpGet("/" + AccountPaths.MagicLinkLogin)]
    [MailLink]
    public async Task<IActionResult> LogIn(string? token) =>
        await services.GetRequiredService<MagicLinks>().ReadAsync(token) is { } user
            ? await pages.ViewAsync<TokenPageViewModel>(this, SystemPageKinds.MagicLinkLogin, S["Log in"], page =>
            {
                page.Action = Url.Content("~/" + AccountPaths.MagicLinkLogin);
                page.Token = token!;
                page.Email = user.Email!;
            })
            : await ExpiredAsync();

    [HttpPost("/" + AccountPaths.MagicLinkLogin)]
    [ValidateAntiForgeryToken]
    [MailLink]
    [ActionName(nameof(LogIn))]
    public async Task<IActionResult> LogInPost([FromForm] string? token)
    {
        if (throttle.Attempt(ThrottlePolicies.Link, NetworkOf.Visitor(HttpContext)) is { } wait)
        {
            Response.AskToWait(wait);

            return await LogIn(token);
        }

        if (await services.GetRequiredService<MagicLinks>().TakeAsync(token) is not { } outcome)
        {
            return await ExpiredAsync();
        }

        if (outcome.Url is { } url)
        {
            return LocalRedirect(url);
        }

        await notifier.WarningAsync(H["{0}", outcome.Message]);

        return LocalRedirect("~/" + AccountPaths.Login);
    }

    private Task<IActionResult> AskPageAsync(string? email, bool rememberMe, string? returnUrl, Dictionary<string, string> errors)
    {
        var local = Url.IsLocalUrl(returnUrl) ? returnUrl : null;

        return pages.ViewAsync<AddressPageViewModel>(this, SystemPageKinds.MagicLink, S["Log in by mail"], page =>
        {
            page.ReturnUrl = local ?? string.Empty;
            page.Action = Url.Action(nameof(Ask), new { returnUrl = local })!;
            page.LoginUrl = Url.Action(nameof(AccountController.Login), "Account", new { returnUrl = local })!;
            page.Email = email ?? string.Empty;
            page.RememberMe = rememberMe;
            page.Errors = errors;
        });
    }

    private async Task<IActionResult> ExpiredAsync()
    {
        if (await services.GetRequiredService<UsedLinks>().GoOnAsync(User) is { } next)
        {
            return LocalRedirect(next);
        }

        Response.StatusCode = StatusCodes.Status410Gone;
        var domain = await domains.GetAsync();

        return await pages.ViewAsync<LinkExpiredPageViewModel>(this, SystemPageKinds.LinkExpired, S["This link does not work any more"], page =>
        {
            page.AgainUrl = domain.MagicLink ? Url.Content("~/" + AccountPaths.MagicLink) : string.Empty;
            page.LoginUrl = Url.Content("~/" + AccountPaths.Login);
        });
    }
}
