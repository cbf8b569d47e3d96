using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.PrivateContent.Sessions;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Tells a page's script how long the session still lives and whose it is, and prolongs it when somebody asks for that (requirement 19).</summary>
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
        var isMember = status.Seconds > 0;

        return Json(new
        {
            status.Seconds,
            status.Renewable,
            Token = isMember ? antiforgery.GetAndStoreTokens(HttpContext).RequestToken : null,
            Visitor = isMember ? VisitorKey.Of(User) : string.Empty,
            Name = isMember ? DisplayName.Of(User) : null,
        });
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
