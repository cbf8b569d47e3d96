using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Jwt;

/// <summary>Takes the tokens with which an application hands its users over.</summary>
[AllowAnonymous]
public sealed class JwtController(ExternalLoginAnswers answers, LoginFlows flows, IServiceProvider services) : Controller
{
    /// <param name="provider">The provider's id.</param>
    /// <param name="token">The signed token.</param>
    /// <param name="returnUrl">Where to go afterwards; anything that is not local is ignored.</param>
    /// <param name="state">Of a login that began here; null for one that began at the application.</param>
    [HttpGet("/" + SingleSignOnPaths.Token)]
    public Task<IActionResult> Get(string provider, string? token, string? returnUrl, string? state) => CompleteAsync(provider, token, returnUrl, state);

    // The token itself is what a forger cannot have; the application's page has none of our own.
    [HttpPost("/" + SingleSignOnPaths.Token)]
    [IgnoreAntiforgeryToken]
    public Task<IActionResult> Post(string provider, [FromForm] string? token, [FromForm] string? returnUrl, [FromForm] string? state) => CompleteAsync(provider, token, returnUrl, state);

    private Task<IActionResult> CompleteAsync(string provider, string? token, string? returnUrl, string? state) => answers.CompleteAsync(
        this,
        provider,
        () => string.IsNullOrEmpty(state)
            ? new LoginFlow(provider, "", "", "", Url.IsLocalUrl(returnUrl) ? returnUrl! : "", IsTest: false)
            : flows.End(HttpContext, provider, state),
        (found, flow) => found.Kind == JwtKind.KindName
            ? services.GetRequiredService<JwtValidator>().ValidateAsync(found, token, flow.IsTest)
            : throw new ExternalLoginException(ExternalLoginFailure.Unavailable, "The provider does not hand over by tokens."));
}
