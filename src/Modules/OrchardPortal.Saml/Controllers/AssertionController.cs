using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardPortal.Saml.Services;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Controllers;

/// <summary>
/// Where providers post their answers (assertion consumer service). The form comes from the provider's page, so that no anti-forgery token can be
/// in it: what binds it to this browser is the request it answers, which a cookie knows.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class AssertionController(ExternalLoginAnswers answers, IAssertionLogin login) : Controller
{
    private const int MaxBody = 2 * 1024 * 1024;

    [HttpPost("/" + SamlPaths.Assertion)]
    [RequestSizeLimit(MaxBody)]
    [RequestFormLimits(ValueLengthLimit = MaxBody)]
    public Task<IActionResult> Accept(string provider, [FromForm] string? samlResponse, [FromForm] string? relayState) =>
        answers.CompleteAsync(
            this,
            provider,
            () => login.Flow(HttpContext, provider, relayState),
            (found, flow) => login.ReadAsync(found, flow, samlResponse));
}
