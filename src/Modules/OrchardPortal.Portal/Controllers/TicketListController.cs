using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Controllers;

/// <summary>The customer's tickets (requirements 68 to 73).</summary>
[PortalPage]
public sealed class TicketListController(TicketListReader reader, PortalContext portal, IShapeFactory shapeFactory, IPageTitleBuilder pageTitle) : Controller
{
    private static readonly TimeSpan _longestKept = TimeSpan.FromMinutes(1);

    [HttpGet(PortalRoutes.List)]
    public async Task<IActionResult> Index([FromQuery] TicketListInput input)
    {
        var state = await reader.ReadAsync(input);
        pageTitle.AddSegment(new HtmlContentString((await portal.SettingsAsync()).Title));

        return View("Shape", await shapeFactory.CreateAsync<TicketListViewModel>("TicketList", model =>
        {
            // People come back to a list that has not changed much more often than to one that has: then neither the model is made nor its
            // HTML. The rows are read each time.
            model.Metadata.Cache($"TicketList/{ModelFingerprint.Of(state)}").AddContext("user").WithExpiryAfter(_longestKept);
            model.Metadata.OnProcessing(_ => HttpContext.RequestServices.GetRequiredService<TicketListPresenter>().FillAsync(model, state));
        }));
    }
}
