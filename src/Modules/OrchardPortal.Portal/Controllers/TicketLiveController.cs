using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Live;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Portal.Controllers;

/// <summary>The streams that tell open pages of news.</summary>
[PortalPage]
public sealed class TicketLiveController(TicketAccess access, LiveStream stream) : Controller
{
    private static readonly TimeSpan _fullWait = TimeSpan.FromSeconds(30);

    [HttpGet(PortalRoutes.ListLive)]
    public Task<IActionResult> List() => RunAsync(null);

    [HttpGet(PortalRoutes.DetailLive)]
    public async Task<IActionResult> Detail(long number) => await access.FindAsync(number) is null ? NotFound() : await RunAsync(number);

    private async Task<IActionResult> RunAsync(long? number)
    {
        if (await access.IsReadOnlyAsync() || await access.ContactAsync() is not { } contact)
        {
            return NotFound();
        }

        if (await stream.RunAsync(HttpContext, contact, number))
        {
            return new EmptyResult();
        }

        Response.AskToWait(_fullWait);

        return StatusCode(StatusCodes.Status429TooManyRequests);
    }
}
