using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Controllers;

/// <summary>The customer's tickets (requirements 68 to 73).</summary>
[PortalPage]
public sealed class TicketListController(TicketListPresenter presenter, IShapeFactory shapeFactory, IPageTitleBuilder pageTitle) : Controller
{
    [HttpGet(PortalRoutes.List)]
    public async Task<IActionResult> Index([FromQuery] TicketListInput input)
    {
        var shape = await shapeFactory.CreateAsync<TicketListViewModel>("TicketList", async model =>
        {
            await presenter.FillAsync(model, input);
            pageTitle.AddSegment(new HtmlContentString(model.Title));
        });

        return View("Shape", shape);
    }
}
