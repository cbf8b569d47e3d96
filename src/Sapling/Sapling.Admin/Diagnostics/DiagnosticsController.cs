using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Diagnostics;
using OrchardCore.Diagnostics.ViewModels;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Modules;

namespace Sapling.Admin.Diagnostics;

/// <summary>Shows the pages for errors.</summary>
[Feature("OrchardCore.Diagnostics")]
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class DiagnosticsController : Controller
{
    /// <summary>
    /// The page for the status among the route's values; without one, as when somebody enters the address, nothing is found
    /// here. It takes no parameter: binding one would read the form of the request that failed, which may be why it failed.
    /// </summary>
    public IActionResult Error()
    {
        var services = HttpContext.RequestServices;
        var code = RouteData.Values["status"] is int and >= 400 and < 600 and var status ? status : 404;
        var texts = (HttpErrorTexts)services.GetService(typeof(HttpErrorTexts))!;
        var title = (IPageTitleBuilder)services.GetService(typeof(IPageTitleBuilder))!;
        title.AddSegment(new HtmlContentString(texts.For(code).Title));
        Response.StatusCode = code;
        return View(new HttpErrorShapeViewModel(code));
    }
}
