using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardPortal.PrivateContent;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Controllers;

/// <summary>Sends visitors to the provider they chose (requirement 24).</summary>
[AllowAnonymous]
public sealed class SingleSignOnController(
    IIdentityProviders providers,
    IEnumerable<IIdentityProviderKind> kinds,
    LoginFlows flows,
    ExternalLoginAnswers answers,
    ExternalLoginTests tests,
    IDomainSettings domainSettings,
    IAuthorizationService authorizationService) : Controller
{
    [HttpGet("/" + SingleSignOnPaths.Start)]
    public async Task<IActionResult> Start(string provider, string? returnUrl, bool test = false)
    {
        var isTest = test && await authorizationService.AuthorizeAsync(User, PrivateContentPermissions.ManagePrivateContent);
        try
        {
            var (found, kind) = await FindAsync(provider, isTest);
            var flow = flows.Begin(HttpContext, found.Id, Url.IsLocalUrl(returnUrl) ? returnUrl : null, isTest, kind.AnswerIsPosted(found));
            return await kind.BeginAsync(this, found, flow);
        }
        catch (ExternalLoginException exception) when (isTest)
        {
            await tests.KeepFailureAsync(provider, null, exception);
            return tests.Show(this, provider);
        }
        catch (ExternalLoginException exception)
        {
            return await answers.FailAsync(this, provider, exception);
        }
    }

    private async Task<(IdentityProvider Provider, IIdentityProviderKind Kind)> FindAsync(string id, bool isTest) =>
        (await providers.GetAsync()).Find(id) is { } provider
        && (isTest || (provider.Enabled && (await domainSettings.GetAsync()).Offers(id)))
        && kinds.FirstOrDefault(candidate => candidate.Name == provider.Kind) is { } kind
        && kind.CanBegin(provider)
            ? (provider, kind)
            : throw new ExternalLoginException(ExternalLoginFailure.Unavailable, "There is no such provider, it is switched off or not offered at this domain, or logins cannot begin here.");
}
