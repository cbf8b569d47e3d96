using System.Globalization;
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
    private static readonly TimeSpan _longestKept = TimeSpan.FromMinutes(1);

    [HttpGet(PortalRoutes.List)]
    public async Task<IActionResult> Index([FromQuery] TicketListInput input)
    {
        var shape = await shapeFactory.CreateAsync<TicketListViewModel>("TicketList", async model =>
        {
            await presenter.FillAsync(model, input);
            pageTitle.AddSegment(new HtmlContentString(model.Title));

            // People come back to a list that has not changed much more often than to one that has. The rows are read each time.
            model.Metadata.Cache($"TicketList/{CultureInfo.CurrentUICulture.Name}/{ModelFingerprint.Of(model)}").AddContext("user").WithExpiryAfter(_longestKept);
        });

        return View("Shape", shape);
    }
}
