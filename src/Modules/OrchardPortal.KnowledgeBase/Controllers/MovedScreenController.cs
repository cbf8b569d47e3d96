using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>
/// Leads from the addresses that the report of feedback had in earlier versions to the one of today: editorial tasks of a site keep the
/// address of their page.
/// </summary>
[Authorize]
public sealed class MovedScreenController(IOptions<AdminOptions> adminOptions) : Controller
{
    [HttpGet]
    [Admin("KnowledgeBase/Feedback", "MovedFeedback")]
    public IActionResult Feedback() =>
        LocalRedirectPermanent($"{Request.PathBase}/{adminOptions.Value.AdminUrlPrefix.Trim('/')}/knowledge-base/feedback{Request.QueryString}");
}
