using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.PrivateContent.Sessions;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Tells a page's script how long the session still lives, and prolongs it when somebody asks for that (requirement 19).</summary>
[AllowAnonymous]
[Route("/" + SessionStatus.Path)]
public sealed class SessionController(TimeProvider time, IAntiforgery antiforgery, IServiceProvider services) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Get()
    {
        var status = await StatusAsync(renewed: false);
        // The same headers as the anti-forgery token brings along.
        Response.Headers.CacheControl = "no-cache, no-store";
        Response.Headers.Pragma = "no-cache";
        return Json(new { status.Seconds, status.Renewable, Token = status.Seconds > 0 ? antiforgery.GetAndStoreTokens(HttpContext).RequestToken : null });
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Renew() => Json(await StatusAsync(renewed: true));

    private async Task<SessionStatus> StatusAsync(bool renewed)
    {
        var limits = await services.GetRequiredService<ISessionLimits>().GetAsync();
        return await SessionStatus.OfAsync(HttpContext, limits, time.GetUtcNow(), renewed);
    }
}
