using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.ResourceManagement;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.Services;
using OrchardPortal.Forums.ViewModels;
using OrchardPortal.PrivateContent.Filters;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Forums.Controllers;

/// <summary>The start page of the forums, their categories and their search (requirement 105).</summary>
[HelpSitePage]
public sealed class ForumsController(
    ForumAccess access,
    ForumReader reader,
    ForumRows rows,
    ForumUrls urls,
    ForumTitle title,
    IShapeFactory shapeFactory,
    IPageTitleBuilder pageTitle,
    IStringLocalizer<ForumsController> stringLocalizer) : Controller
{
    private const int RecentTopics = 10;
    private const int QueryMaxLength = 200;

    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet("/forums")]
    public async Task<IActionResult> Index()
    {
        var categories = await access.CategoriesAsync();
        var counts = await reader.CountAsync();
        var recent = await rows.MakeAsync(await reader.RecentAsync(Ids(categories), RecentTopics), categories);
        var waiting = await access.MayModerateAsync() ? await HttpContext.RequestServices.GetRequiredService<ForumModeration>().CountAsync() : 0;
        var name = await title.GetAsync();
        var mayAsk = await MayAskAsync(categories);
        var isModerator = await access.MayModerateAsync();
        pageTitle.AddSegment(new HtmlContentString(name));
        HttpContext.RequestServices.GetRequiredService<IResourceManager>()
            .RegisterLink(new LinkEntry { Rel = "alternate", Type = "application/atom+xml", Title = name, Href = "~" + ForumFeedController.Path });

        return View("Shape", await shapeFactory.CreateAsync<ForumHomeViewModel>("ForumHome", page =>
        {
            page.Title = name;
            page.Categories = [.. categories.Select(category => new ForumCategoryCardViewModel
            {
                Name = category.Name,
                Description = category.Description,
                Url = urls.Category(category.Slug),
                TopicCount = counts.GetValueOrDefault(category.Id),
                IsPrivate = category.Rule.ToText() is not null,
            })];
            page.Topics = recent;
            page.SearchUrl = urls.Search;
            page.NewUrl = mayAsk ? urls.New() : string.Empty;
            page.WaitingUrl = isModerator ? urls.Waiting : string.Empty;
            page.WaitingCount = waiting;
        }));
    }

    [HttpGet("/forums/{slug}")]
    public async Task<IActionResult> Category(string slug, string? show, string? sort, string? page)
    {
        if (await access.FindCategoryAsync(slug) is not { } category)
        {
            // A member learns nothing of what is not for them; a guest may be somebody who may see it.
            return User.Identity?.IsAuthenticated != true && await access.IsPrivateAsync(slug) ? Challenge() : NotFound();
        }

        var filter = Enum.TryParse<ForumTopicFilter>(show, ignoreCase: true, out var wanted) && Enum.IsDefined(wanted) ? wanted : ForumTopicFilter.All;
        var byVotes = sort == "votes";
        var number = ForumPager.Number(page);
        var (found, total) = await reader.ListAsync(category.Id, filter, byVotes, ForumPager.Skip(number), ForumPager.Size);
        var topics = await rows.MakeAsync(found, null);
        var name = await title.GetAsync();
        var mayAsk = await MayAskAsync([category]);
        pageTitle.AddSegment(new HtmlContentString(category.Name));

        return View("Shape", await shapeFactory.CreateAsync<ForumCategoryViewModel>("ForumCategory", model =>
        {
            model.Name = category.Name;
            model.Description = category.Description;
            model.Breadcrumbs = [new() { Text = name, Url = urls.Home }];
            model.Topics = topics;
            model.Filters = [Filter(S["All questions"], ForumTopicFilter.All), Filter(S["Unanswered"], ForumTopicFilter.Unanswered), Filter(S["Solved"], ForumTopicFilter.Solved)];
            model.Orders = [Order(S["Latest"], false), Order(S["Most votes"], true)];
            model.IsFiltered = filter != ForumTopicFilter.All;
            model.Pager = ForumPager.Of(number, total, at => Address(filter, byVotes, at));
            model.SearchUrl = urls.Search;
            model.NewUrl = mayAsk ? urls.New(category.Slug) : string.Empty;
        }));

        ForumOptionViewModel Filter(string label, ForumTopicFilter option) =>
            new() { Value = option.ToString(), Label = label, Url = Address(option, byVotes, 1), Selected = option == filter };
        ForumOptionViewModel Order(string label, bool votes) =>
            new() { Value = votes ? "votes" : "activity", Label = label, Url = Address(filter, votes, 1), Selected = votes == byVotes };
        string Address(ForumTopicFilter option, bool votes, int at) => urls.Category(category.Slug)
            + QueryString.Create(new Dictionary<string, string?>
            {
                ["show"] = option == ForumTopicFilter.All ? null : option.ToString().ToLowerInvariant(),
                ["sort"] = votes ? "votes" : null,
                ["page"] = at > 1 ? $"{at}" : null,
            }.Where(pair => pair.Value is not null));
    }

    [HttpGet("/forums/search")]
    public async Task<IActionResult> Search(string? q, string? page, [FromServices] ForumSearch search, [FromServices] IThrottle throttle)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        var query = Clean(q);
        var wait = query.Length > 0 ? throttle.Attempt(ThrottlePolicies.Search, HttpContext.Connection.RemoteIpAddress?.ToString() ?? string.Empty) : null;
        if (wait is { } time)
        {
            Response.AskToWait(time);
        }

        var categories = await access.CategoriesAsync();
        var number = ForumPager.Number(page);
        var found = wait is null ? await search.FindAsync(query, Ids(categories), ForumPager.Skip(number), ForumPager.Size + 1) : [];
        var shown = found.Take(ForumPager.Size).ToList();
        var visible = await reader.FindAsync([.. shown.Select(match => match.TopicId)], Ids(categories));
        var topics = await rows.MakeAsync(visible, categories);
        var excerpts = shown.ToDictionary(match => match.TopicId, match => match.Excerpt);
        foreach (var (row, topic) in visible.Zip(topics))
        {
            topic.Excerpt = excerpts[row.TopicId];
        }

        var name = await title.GetAsync();
        var mayAsk = await MayAskAsync(categories);
        pageTitle.AddSegment(new HtmlContentString(query.Length > 0 ? S["Search: {0}", query] : S["Search"]));

        return View("Shape", await shapeFactory.CreateAsync<ForumSearchViewModel>("ForumSearch", model =>
        {
            model.Query = query;
            model.Breadcrumbs = [new() { Text = name, Url = urls.Home }];
            model.Topics = topics;
            model.IsThrottled = wait is not null;
            model.SearchUrl = urls.Search;
            model.NewUrl = mayAsk ? urls.New() : string.Empty;
            model.Pager = new ForumPagerViewModel
            {
                Page = number,
                PageCount = found.Count > ForumPager.Size ? number + 1 : number,
                PreviousUrl = number > 1 ? Address(number - 1) : null,
                NextUrl = found.Count > ForumPager.Size ? Address(number + 1) : null,
            };
        }));

        string Address(int at) => $"{urls.Search}?q={Uri.EscapeDataString(query)}" + (at > 1 ? $"&page={at}" : string.Empty);
    }

    // A guest is offered the form too, and logs in on the way to it.
    private async Task<bool> MayAskAsync(IReadOnlyList<ForumCategory> categories) =>
        (User.Identity?.IsAuthenticated != true || await access.MayWriteAsync()) && (categories.Any(category => !category.IsClosed) || (categories.Count > 0 && await access.MayModerateAsync()));

    private static string[] Ids(IReadOnlyList<ForumCategory> categories) => [.. categories.Select(category => category.Id)];

    private static string Clean(string? query)
    {
        var text = string.Concat((query ?? string.Empty).Where(c => !char.IsControl(c))).Trim();

        return text.Length <= QueryMaxLength ? text : text[..QueryMaxLength];
    }
}
