using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardPortal.PrivateContent;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.ViewModels;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>
/// What follows a provider's answer, the same for all kinds: the login is completed, or explained where it was a test; what fails tells the
/// visitor what to do and staff, in the log under the same reference, what happened.
/// </summary>
public sealed class ExternalLoginAnswers(
    IIdentityProviders providers,
    IExternalLogin externalLogin,
    ExternalLoginTests tests,
    ISystemPages pages,
    IThrottle throttle,
    WaitingText waiting,
    IDomainSettings domainSettings,
    FailureMessages messages,
    ILogger<ExternalLoginAnswers> logger,
    IStringLocalizer<ExternalLoginAnswers> localizer)
{
    public const string FailedPage = "SsoFailed";

    private readonly IStringLocalizer S = localizer;

    /// <param name="controller">Whose answer it is.</param>
    /// <param name="providerId">As the address has it.</param>
    /// <param name="end">Finds the login that the answer belongs to.</param>
    /// <param name="read">Checks the answer.</param>
    public async Task<IActionResult> CompleteAsync(Controller controller, string providerId, Func<LoginFlow> end, Func<IdentityProvider, LoginFlow, Task<ExternalIdentity>> read)
    {
        if (throttle.Attempt(ThrottlePolicies.Login, NetworkOf.Visitor(controller.HttpContext)) is { } wait)
        {
            controller.Response.AskToWait(wait);
            return await PageAsync(controller, waiting.Attempts(wait), "");
        }

        LoginFlow? flow = null;
        ExternalIdentity? identity = null;
        try
        {
            var provider = (await providers.GetAsync()).Find(providerId)
                ?? throw new ExternalLoginException(ExternalLoginFailure.Unavailable, "There is no such provider.");
            flow = end();
            if (!flow.IsTest && !(provider.Enabled && (await domainSettings.GetAsync()).Offers(providerId)))
            {
                throw new ExternalLoginException(ExternalLoginFailure.Unavailable, "The provider is switched off, or not offered at this domain.");
            }

            identity = await read(provider, flow);
            if (flow.IsTest)
            {
                await tests.KeepAsync(providerId, identity.Claims, await externalLogin.ExplainAsync(identity));
                return tests.Show(controller, providerId);
            }

            var outcome = await externalLogin.CompleteAsync(identity, flow.ReturnUrl);
            return controller.LocalRedirect(outcome.Url!);
        }
        catch (ExternalLoginException exception) when (flow?.IsTest == true)
        {
            await tests.KeepFailureAsync(providerId, identity?.Claims, exception);
            return tests.Show(controller, providerId);
        }
        catch (ExternalLoginException exception)
        {
            return await FailAsync(controller, providerId, exception);
        }
    }

    /// <summary>The page of a login that came to nothing.</summary>
    public async Task<IActionResult> FailAsync(Controller controller, string providerId, ExternalLoginException exception)
    {
        var reference = RandomNumberGenerator.GetHexString(8, lowercase: true);
        var level = exception.Failure is ExternalLoginFailure.Misconfigured or ExternalLoginFailure.NotAnswering or ExternalLoginFailure.NotValid ? LogLevel.Warning : LogLevel.Information;
        logger.Log(level, exception.InnerException, "Login by the provider {Provider} failed ({Reference}, {Failure}): {Reason}", providerId, reference, exception.Failure, exception.Message);
        controller.Response.StatusCode = exception.Failure switch
        {
            ExternalLoginFailure.Unavailable => StatusCodes.Status404NotFound,
            ExternalLoginFailure.NotAnswering or ExternalLoginFailure.Misconfigured => StatusCodes.Status502BadGateway,
            ExternalLoginFailure.Expired or ExternalLoginFailure.NotValid or ExternalLoginFailure.Replayed => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status403Forbidden,
        };
        return await PageAsync(controller, exception.VisitorMessage ?? messages.Of(exception.Failure), reference);
    }

    private Task<IActionResult> PageAsync(Controller controller, string message, string reference) =>
        pages.ViewAsync<SsoFailedViewModel>(controller, FailedPage, S["You are not logged in"], page =>
        {
            page.Message = message;
            page.Reference = reference;
            page.LoginUrl = controller.Url.Content("~/" + AccountPaths.Login);
        });
}
