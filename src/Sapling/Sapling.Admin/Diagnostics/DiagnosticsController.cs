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
    /// <param name="status">The status of the answer; without one, as when somebody enters the address, nothing is found here.</param>
    public IActionResult Error(int? status)
    {
        var services = HttpContext.RequestServices;
        var code = status is >= 400 and < 600 ? status.Value : 404;
        var texts = (HttpErrorTexts)services.GetService(typeof(HttpErrorTexts))!;
        var title = (IPageTitleBuilder)services.GetService(typeof(IPageTitleBuilder))!;
        title.AddSegment(new HtmlContentString(texts.For(code).Title));
        Response.StatusCode = code;
        return View(new HttpErrorShapeViewModel(code));
    }
}
