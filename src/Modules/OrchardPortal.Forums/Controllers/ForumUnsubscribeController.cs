using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.Services;
using OrchardPortal.Forums.ViewModels;
using OrchardPortal.PrivateContent.Services;
using YesSql;

namespace OrchardPortal.Forums.Controllers;

/// <summary>Ends mail about a question, or about all of them, by the link in the mail and without logging in.</summary>
[AutoValidateAntiforgeryToken]
public sealed class ForumUnsubscribeController(
    ForumUnsubscribing unsubscribing,
    ForumFollowers followers,
    ForumUrls urls,
    ISession session,
    IThrottle throttle,
    IShapeFactory shapeFactory,
    IPageTitleBuilder pageTitle,
    IStringLocalizer<ForumUnsubscribeController> stringLocalizer) : Controller
{
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet("/forums/unsubscribe")]
    public Task<IActionResult> Index(string? token) => PageAsync(token, isDone: false);

    [HttpPost("/forums/unsubscribe")]
    public async Task<IActionResult> IndexPost(string? token, bool everything)
    {
        if (throttle.Attempt(ThrottlePolicies.Link, NetworkOf.Visitor(HttpContext)) is { } wait)
        {
            Response.AskToWait(wait);

            return await PageAsync(token, isDone: false);
        }

        if (unsubscribing.Read(token) is not { } mail)
        {
            return await PageAsync(token, isDone: false);
        }

        await followers.SetAsync(everything ? ForumFollow.Everything : mail.TopicId, mail.UserId, isOff: true);
        await session.SaveChangesAsync();

        return await PageAsync(token, isDone: true);
    }

    private async Task<IActionResult> PageAsync(string? token, bool isDone)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        pageTitle.AddSegment(new HtmlContentString(S["Mail from the forums"]));
        var isKnown = unsubscribing.Read(token) is not null;

        return View("Shape", await shapeFactory.CreateAsync<ForumUnsubscribeViewModel>("ForumUnsubscribe", page =>
        {
            page.Action = isKnown ? urls.Home + "/unsubscribe" : string.Empty;
            page.Token = isKnown ? token! : string.Empty;
            page.IsDone = isDone;
            page.HomeUrl = urls.Home;
        }));
    }
}
