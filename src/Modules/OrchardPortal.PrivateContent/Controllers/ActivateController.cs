using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.PrivateContent.Filters;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Where the links of activation mails and invitations end (requirements 14, 16 and 90). Opening one changes nothing.</summary>
[AllowAnonymous]
[MailLink]
public sealed class ActivateController(
    ISystemPages pages,
    IDomainSettings domains,
    IConsentLedger ledger,
    IActivationLinks links,
    IMemberLogin memberLogin,
    IThrottle throttle,
    IServiceProvider services,
    IStringLocalizer<ActivateController> stringLocalizer,
    IHtmlLocalizer<ActivateController> htmlLocalizer) : Controller
{
    private readonly Activations _activations = services.GetRequiredService<Activations>();
    private readonly PasswordRules _passwords = services.GetRequiredService<PasswordRules>();
    private readonly IStringLocalizer S = stringLocalizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet("/" + AccountPaths.Activate)]
    public async Task<IActionResult> Activate(string? token) =>
        await links.ReadAsync(token) is { } activation && await _activations.IsOpenAsync(activation)
            ? await PageAsync(activation, new ActivateInput { Token = token, FullName = activation.FullName }, [])
            : await ExpiredAsync();

    [HttpPost("/" + AccountPaths.Activate)]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Activate([FromForm] ActivateInput input)
    {
        var wait = throttle.Attempt(ThrottlePolicies.Link, NetworkOf.Visitor(HttpContext));
        if (await links.ReadAsync(input.Token) is not { } activation || !await _activations.IsOpenAsync(activation))
        {
            return await ExpiredAsync();
        }

        var domain = await domains.GetAsync();
        var asksConsent = await _activations.AsksConsentAsync(activation);
        var errors = await ValidateAsync(input, domain.PasswordLogin, asksConsent);
        if (wait is { } time)
        {
            Response.AskToWait(time);
            errors[string.Empty] = services.GetRequiredService<WaitingText>().Often(time);
        }

        if (errors.Count > 0)
        {
            return await PageAsync(activation, input, errors);
        }

        var consent = asksConsent ? await ledger.GivenNowAsync() : null;
        if (await _activations.TakeAsync(input.Token!, input.FullName!.Trim(), domain.PasswordLogin ? input.Password : null, consent) is not { } user)
        {
            return await ExpiredAsync();
        }

        var notifier = services.GetRequiredService<INotifier>();
        var outcome = await memberLogin.CompleteAsync(user, LoginMethod.Activation, rememberMe: false, activation.ReturnUrl);
        if (outcome.Url is { } url)
        {
            await notifier.SuccessAsync(H["Welcome. Your account is ready."]);

            return LocalRedirect(url);
        }

        await notifier.WarningAsync(H["Your account is ready. {0}", outcome.Message]);

        return LocalRedirect("~/" + AccountPaths.Login);
    }

    private async Task<Dictionary<string, string>> ValidateAsync(ActivateInput input, bool asksPassword, bool asksConsent)
    {
        var errors = new Dictionary<string, string>();
        if (string.IsNullOrWhiteSpace(input.FullName))
        {
            errors[nameof(input.FullName)] = S["Enter your name."];
        }
        else if (input.FullName.Length > RegisterInput.NameMaxLength || input.FullName.Any(char.IsControl))
        {
            errors[nameof(input.FullName)] = S["Write your name in one line of at most {0} characters.", RegisterInput.NameMaxLength];
        }

        if (asksPassword && await _passwords.CheckAsync(input.Password) is { } wrong)
        {
            errors[nameof(input.Password)] = wrong;
        }

        if (asksConsent && !input.Consent)
        {
            errors[nameof(input.Consent)] = S["Please agree to how your data is used."];
        }

        return errors;
    }

    private async Task<IActionResult> PageAsync(Activation activation, ActivateInput input, Dictionary<string, string> errors)
    {
        var domain = await domains.GetAsync();
        var consent = await _activations.AsksConsentAsync(activation) ? await ledger.CurrentAsync() : new ConsentText(string.Empty, string.Empty, string.Empty);

        return await pages.ViewAsync<ActivatePageViewModel>(this, SystemPageKinds.Activate, S["Finish your account"], page =>
        {
            page.Action = Url.Content("~/" + AccountPaths.Activate);
            page.Token = input.Token!;
            page.Email = activation.Email;
            page.FullName = input.FullName ?? string.Empty;
            page.AsksPassword = domain.PasswordLogin;
            page.PasswordMinLength = _passwords.MinLength;
            page.PasswordHint = _passwords.Describe();
            page.Ask(consent, input.Consent);
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
            page.AgainUrl = domain.SelfRegistration ? Url.Content("~/" + AccountPaths.Register) : string.Empty;
            page.LoginUrl = Url.Content("~/" + AccountPaths.Login);
        });
    }
}
