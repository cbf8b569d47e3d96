using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.LogOut;

/// <summary>Where an OpenID Connect provider tells that somebody logged out there (OpenID Connect Back-Channel Logout 1.0).</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class BackChannelController(IServiceProvider services, IThrottle throttle, ILogger<BackChannelController> logger) : Controller
{
    [HttpPost("/" + SingleSignOnPaths.BackChannelLogOut)]
    public async Task<IActionResult> LogOut(string provider, [FromForm(Name = "logout_token")] string? token)
    {
        Response.Headers[HeaderNames.CacheControl] = "no-store";
        if (throttle.Attempt(ThrottlePolicies.Login, "backchannel " + NetworkOf.Visitor(HttpContext)) is { } wait)
        {
            Response.AskToWait(wait);
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        try
        {
            await services.GetRequiredService<BackChannelLogOut>().EndAsync(provider, token ?? "", HttpContext.RequestAborted);
            return Ok();
        }
        catch (ExternalLoginException exception)
        {
            logger.LogInformation(exception, "The provider {Provider} sent a logout token that is refused.", provider);
            return BadRequest();
        }
    }
}
