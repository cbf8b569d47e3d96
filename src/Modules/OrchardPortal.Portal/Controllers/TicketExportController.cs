using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Portal.Controllers;

/// <summary>The customer's list as a file for spreadsheets.</summary>
[PortalPage]
public sealed class TicketExportController(TicketAccess access, PortalContext portal, TicketExport export, IThrottle throttle) : Controller
{
    [HttpGet(PortalRoutes.Export)]
    public async Task<IActionResult> Index([FromQuery] TicketListInput input)
    {
        if (await access.ContactAsync() is not { } contact || !(await portal.SettingsAsync()).AllowExport)
        {
            return NotFound();
        }

        if (throttle.Attempt(ThrottlePolicies.Export, contact.ContactId) is { } wait)
        {
            Response.AskToWait(wait);
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        Response.ContentType = Csv.ContentType;
        Response.Headers.ContentDisposition = "attachment; filename=\"tickets.csv\"";
        Response.Headers.CacheControl = "private, no-store";
        await export.WriteAsync(Response.Body, input, HttpContext.RequestAborted);

        return new EmptyResult();
    }
}
