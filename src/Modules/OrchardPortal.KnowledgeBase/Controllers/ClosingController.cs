using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.KnowledgeBase.Announcements;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>An announcement on a page of its own, where a visitor closes it; a script does so from wherever it stands.</summary>
public sealed class ClosingController(IServiceProvider services, IPageTitleBuilder pageTitle, IShapeFactory shapeFactory) : Controller
{
    private readonly VisibleAnnouncements _announcements = services.GetRequiredService<VisibleAnnouncements>();

    [HttpGet("/announcements/{id}")]
    public async Task<IActionResult> Index(string id, string? returnUrl)
    {
        if (await _announcements.FindAsync(id, HttpContext) is not { IsDismissible: true } announcement)
        {
            return NotFound();
        }

        Response.Headers["X-Robots-Tag"] = "noindex";
        pageTitle.AddSegment(new HtmlContentString(announcement.In(CultureInfo.CurrentUICulture).Title));

        return View("Shape", await shapeFactory.CreateAsync<AnnouncementPageViewModel>("AnnouncementPage", model =>
        {
            model.Announcement = AnnouncementText.ViewModel(announcement, string.Empty);
            model.ReturnUrl = Back(returnUrl);
            model.Action = Url.Action(nameof(Close), new { id, returnUrl = model.ReturnUrl })!;
        }));
    }

    [HttpPost("/announcements/{id}")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Close(string id, string? returnUrl)
    {
        if (await _announcements.FindAsync(id, HttpContext) is not { IsDismissible: true } announcement)
        {
            return NotFound();
        }

        ClosedAnnouncements.Add(HttpContext, announcement.Key);

        return LocalRedirect(Back(returnUrl));
    }

    private string Back(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : Url.Content("~/");
}
