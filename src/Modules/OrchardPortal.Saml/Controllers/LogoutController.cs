using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardPortal.Saml.Services;

namespace OrchardPortal.Saml.Controllers;

/// <summary>
/// Single logout. Messages come from the provider's page and carry its signature in place of an anti-forgery token; without one they are
/// refused, by either binding.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class LogoutController(ISingleLogout logout) : Controller
{
    private const int MaxBody = 1024 * 1024;

    [HttpGet("/" + SamlPaths.Logout)]
    public Task<IActionResult> Redirected(string provider, string? samlRequest, string? samlResponse, string? relayState) =>
        logout.ReceiveAsync(this, provider, samlRequest ?? samlResponse, isPosted: false, relayState);

    [HttpPost("/" + SamlPaths.Logout)]
    [RequestSizeLimit(MaxBody)]
    [RequestFormLimits(ValueLengthLimit = MaxBody)]
    public Task<IActionResult> Posted(string provider, [FromForm] string? samlRequest, [FromForm] string? samlResponse, [FromForm] string? relayState) =>
        logout.ReceiveAsync(this, provider, samlRequest ?? samlResponse, isPosted: true, relayState);

    /// <summary>Changes nothing here: the session has ended before, and the form goes to the provider.</summary>
    [HttpGet("/" + SamlPaths.LogoutForm)]
    public Task<IActionResult> Form(string provider, string? session) => logout.PostAsync(this, provider, session);
}
