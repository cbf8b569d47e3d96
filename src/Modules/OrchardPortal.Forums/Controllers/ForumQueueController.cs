using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Security.Permissions;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.Services;
using OrchardPortal.Forums.ViewModels;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Forums.Controllers;

/// <summary>What waits for a moderator, what was reported and hidden, and what moderators did.</summary>
public sealed class ForumQueueController(
    ForumModeration moderation,
    ForumCategoryStore categories,
    ForumMarkdown markdown,
    ForumUrls urls,
    VisitorClock visitorClock,
    IStringLocalizer<ForumQueueController> stringLocalizer) : ForumAdminController
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override Permission Needed => ForumPermissions.ModerateForums;

    [HttpGet]
    [Admin("forums/moderation/{tab?}", "ForumQueue")]
    public async Task<IActionResult> Index(string? tab, string? page, string? unsaid)
    {
        await visitorClock.ReadyAsync();
        var number = ForumPager.Number(page);
        var skip = ForumPager.Skip(number);
        if (tab == "done")
        {
            var (deeds, done) = await moderation.DeedsAsync(skip, ForumPager.Size);

            return View(new ForumQueueViewModel { Tab = tab, Deeds = [.. deeds.Select(Row)], Pager = Pager(tab, number, done) });
        }

        var known = tab is "reported" or "hidden" ? tab : "waiting";
        var (posts, total) = known switch
        {
            "reported" => await moderation.ReportedAsync(skip, ForumPager.Size),
            "hidden" => await moderation.HiddenAsync(skip, ForumPager.Size),
            _ => await moderation.WaitingAsync(skip, ForumPager.Size),
        };
        var (titles, reasons) = await moderation.DescribeAsync(posts);
        var names = (await categories.ListAsync()).ToDictionary(category => category.Id, category => category.Name);

        return View(new ForumQueueViewModel
        {
            Tab = known,
            Page = number,
            Unsaid = unsaid,
            Posts = [.. posts.Select(post => Row(post, titles.GetValueOrDefault(post.TopicId) ?? string.Empty, names.GetValueOrDefault(post.CategoryId) ?? string.Empty, reasons[post.PostId]))],
            Pager = Pager(known, number, total),
        });
    }

    private ForumQueueRow Row(ForumPost post, string title, string category, IEnumerable<string> reports) => new()
    {
        PostId = post.PostId,
        Title = title,
        Url = urls.Topic(post.TopicId, title) + "#post-" + post.PostId,
        Category = category,
        Author = post.AuthorName,
        IsQuestion = post.IsTopic,
        State = post.State.ToString(),
        Body = markdown.ToHtml(post.Text),
        Created = visitorClock.Relative(post.CreatedUtc),
        Reports = [.. reports],
    };

    private ForumDeedRow Row(ForumDeed deed) => new(
        deed.Kind switch
        {
            ForumDeedKind.Show => S["Let through"],
            ForumDeedKind.Hide => S["Hidden"],
            ForumDeedKind.Lock => S["Closed for answers"],
            ForumDeedKind.Unlock => S["Opened for answers"],
            ForumDeedKind.Move => S["Moved"],
            ForumDeedKind.Remove => S["Deleted"],
            ForumDeedKind.Dismiss => S["Reports put aside"],
            _ => S["Made a ticket"],
        },
        deed.Title,
        deed.Kind == ForumDeedKind.Remove && deed.PostId == deed.TopicId ? null : urls.Topic(deed.TopicId, deed.Title),
        deed.ModeratorName,
        deed.Reason,
        visitorClock.Relative(deed.Utc));

    private ForumPagerViewModel Pager(string tab, int page, int total) =>
        ForumPager.Of(page, total, number => Url.Action(nameof(Index), "ForumQueue", new { area = "OrchardPortal.Forums", tab, page = number })!);
}
