using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.Captcha;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Sign up (requirements 12, 15, 27 to 30, 88 and 90). Whether an address has an account already is told to its mailbox alone.</summary>
[AllowAnonymous]
public sealed class RegisterController(
    ISystemPages pages,
    IDomainSettings domains,
    IConsentLedger ledger,
    IThrottle throttle,
    IServiceProvider services,
    IStringLocalizer<RegisterController> stringLocalizer,
    IHtmlLocalizer<RegisterController> htmlLocalizer) : Controller
{
    private const string CaptchaForm = "sign-up";

    private readonly IStringLocalizer S = stringLocalizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet("/" + AccountPaths.Register)]
    public async Task<IActionResult> Register(string? returnUrl)
    {
        var domain = await domains.GetAsync();

        return User.Identity?.IsAuthenticated == true ? LocalRedirect("~/" + AccountPaths.Login)
            : domain.SelfRegistration ? await PageAsync(domain, new RegisterInput(), returnUrl, [])
            : NotFound();
    }

    [HttpPost("/" + AccountPaths.Register)]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Register([FromForm] RegisterInput input, string? returnUrl)
    {
        var pace = services.GetRequiredService<EvenPace>();
        var domain = await domains.GetAsync();
        if (!domain.SelfRegistration)
        {
            return NotFound();
        }

        var errors = await ValidateAsync(domain, input);
        if (errors.Count == 0 && Wait(input.Email!) is { } wait)
        {
            Response.AskToWait(wait);
            errors[string.Empty] = services.GetRequiredService<WaitingText>().Often(wait);
        }

        if (errors.Count == 0)
        {
            await TakeProofAsync(domain, errors);
        }

        if (errors.Count > 0)
        {
            return await PageAsync(domain, input, returnUrl, errors);
        }

        var signUp = new SignUp(
            EmailAddress.Normalize(input.Email),
            input.FullName!.Trim(),
            NeedsMail(domain) ? null : input.Password,
            domain.ConsentText.Length > 0 ? await ledger.GivenNowAsync() : null,
            Url.IsLocalUrl(returnUrl) ? returnUrl : null);
        await services.GetRequiredService<SignUps>().TakeAsync(signUp);
        await pace.WaitAsync(HttpContext.RequestAborted);
        if (NeedsMail(domain))
        {
            services.GetRequiredService<SignUpCookie>().Write(signUp);

            return LocalRedirect("~/" + AccountPaths.Registered);
        }

        await services.GetRequiredService<INotifier>().SuccessAsync(H["Thank you. Now log in with your address and the password you chose. If you had an account already, a mail tells you how to get in."]);

        return RedirectToAction(nameof(AccountController.Login), "Account", new { returnUrl = signUp.ReturnUrl });
    }

    /// <summary>The same for everybody who signed up.</summary>
    [HttpGet("/" + AccountPaths.Registered)]
    public Task<IActionResult> Registered() => SentAsync(services.GetRequiredService<SignUpCookie>().Read(), isAgain: false);

    [HttpPost("/" + AccountPaths.Registered)]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Again()
    {
        var pace = services.GetRequiredService<EvenPace>();
        if (services.GetRequiredService<SignUpCookie>().Read() is not { } signUp || !(await domains.GetAsync()).SelfRegistration)
        {
            return LocalRedirect("~/" + AccountPaths.Register);
        }

        if (Wait(signUp.Email) is { } wait)
        {
            Response.AskToWait(wait);

            return await SentAsync(signUp, isAgain: true, services.GetRequiredService<WaitingText>().Often(wait));
        }

        await services.GetRequiredService<SignUps>().TakeAsync(signUp);
        await pace.WaitAsync(HttpContext.RequestAborted);

        return await SentAsync(signUp, isAgain: true);
    }

    private Task<IActionResult> SentAsync(SignUp? signUp, bool isAgain, string? error = null) =>
        pages.ViewAsync<CheckMailPageViewModel>(this, SystemPageKinds.CheckMail, S["Look into your mailbox"], page =>
        {
            page.Text = isAgain
                ? S["We keep strangers from flooding mailboxes: an address that nobody has confirmed yet gets one mail a day. If the first one is not there, look among the spam."]
                : S["We have sent a mail with a link. Follow it within {0} days to finish.", (int)IActivationLinks.Lifetime.TotalDays];
            page.Email = signUp?.Email ?? string.Empty;
            page.CanSendAgain = signUp is not null && !isAgain;
            page.Action = Url.Content("~/" + AccountPaths.Registered);
            page.BackUrl = Url.Content("~/" + AccountPaths.Register);
            if (error is not null)
            {
                page.Errors[string.Empty] = error;
            }
        });

    private async Task<Dictionary<string, string>> ValidateAsync(DomainSettings domain, RegisterInput input)
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

        if (!EmailAddress.IsValid(input.Email))
        {
            errors[nameof(input.Email)] = S["Enter an e-mail address, such as name@example.com."];
        }

        if (!NeedsMail(domain) && await services.GetRequiredService<PasswordRules>().CheckAsync(input.Password) is { } wrong)
        {
            errors[nameof(input.Password)] = wrong;
        }

        if (domain.ConsentText.Length > 0 && !input.Consent)
        {
            errors[nameof(input.Consent)] = S["Please agree to how your data is used."];
        }

        return errors;
    }

    // Where customers have no passwords, a link by mail is the only way to begin.
    private static bool NeedsMail(DomainSettings domain) => domain.RequireActivation || !domain.PasswordLogin;

    private TimeSpan? Wait(string email) =>
        throttle.Attempt(ThrottlePolicies.MailNetwork, NetworkOf.Visitor(HttpContext)) ?? throttle.Attempt(ThrottlePolicies.MailAddress, EmailAddress.Normalize(email));

    private async Task TakeProofAsync(DomainSettings domain, Dictionary<string, string> errors)
    {
        try
        {
            if (domain.Captcha)
            {
                await services.GetRequiredService<IFormCaptcha>().TakeAsync(CaptchaForm, Fields(), HttpContext.RequestAborted);
            }
        }
        catch (CaptchaRefusedException exception)
        {
            errors[string.Empty] = exception.Message;
        }
    }

    private Dictionary<string, string> Fields() =>
        Request.HasFormContentType ? Request.Form.ToDictionary(field => field.Key, field => field.Value.FirstOrDefault() ?? string.Empty, StringComparer.Ordinal) : [];

    private async Task<IActionResult> PageAsync(DomainSettings domain, RegisterInput input, string? returnUrl, Dictionary<string, string> errors)
    {
        var local = Url.IsLocalUrl(returnUrl) ? returnUrl : null;
        var consent = await ledger.CurrentAsync();
        var captcha = domain.Captcha ? await services.GetRequiredService<IFormCaptcha>().AskAsync(CaptchaForm, Fields(), offersLogin: false) : null;
        var passwords = services.GetRequiredService<PasswordRules>();

        return await pages.ViewAsync<RegisterPageViewModel>(this, SystemPageKinds.Register, S["Sign up"], page =>
        {
            page.ReturnUrl = local ?? string.Empty;
            page.Action = Url.Action(nameof(Register), new { returnUrl = local })!;
            page.LoginUrl = Url.Action(nameof(AccountController.Login), "Account", new { returnUrl = local })!;
            page.FullName = input.FullName ?? string.Empty;
            page.Email = input.Email ?? string.Empty;
            page.AsksPassword = !NeedsMail(domain);
            page.PasswordMinLength = passwords.MinLength;
            page.PasswordHint = passwords.Describe();
            page.Captcha = captcha;
            page.Ask(consent, input.Consent);
            page.Errors = errors;
        });
    }
}
