using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.Services;
using OrchardPortal.Forums.ViewModels;
using OrchardPortal.PrivateContent.Filters;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Forums.Controllers;

/// <summary>What members do with a post: vote, accept, report, and change what they wrote themselves.</summary>
[HelpSitePage]
public sealed class ForumPostController(
    ForumAccess access,
    ForumUrls urls,
    IHtmlLocalizer<ForumPostController> htmlLocalizer,
    IStringLocalizer<ForumPostController> stringLocalizer) : ForumActionController(access, urls, htmlLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>Where whoever sent a form without being logged in any more arrives after logging in.</summary>
    [HttpGet("/forums/posts/{postId}/vote")]
    [HttpGet("/forums/posts/{postId}/acceptance")]
    [HttpGet("/forums/posts/{postId}/reports")]
    public Task<IActionResult> Back(string postId) => ToPostAsync(postId);

    /// <summary>One vote for a post of somebody else; sent again, it is taken back.</summary>
    [HttpPost("/forums/posts/{postId}/vote")]
    [Authorize]
    public Task<IActionResult> Vote(string postId) => ActAsync(
        postId,
        row => Task.FromResult(row.State == nameof(ForumPostState.Visible) && row.AuthorId != Access.UserId),
        () => Service<ForumVoting>().VoteAsync(postId, Access.UserId));

    /// <summary>The answer that solved it: whoever asked decides, or a moderator.</summary>
    [HttpPost("/forums/posts/{postId}/acceptance")]
    [Authorize]
    public Task<IActionResult> Accept(string postId) => ActAsync(
        postId,
        async row => !row.IsTopic && row.State == nameof(ForumPostState.Visible)
            && (await Access.MayModerateAsync() || (await Access.FindTopicAsync(row.TopicId))?.AuthorId == Access.UserId),
        () => Service<ForumVoting>().AcceptAsync(postId));

    [HttpPost("/forums/posts/{postId}/reports")]
    [Authorize]
    public async Task<IActionResult> Report(string postId, string? reason)
    {
        var text = TicketSubject.Clean(reason);
        if (text.Length is 0 or > ForumReport.ReasonMaxLength)
        {
            await Service<INotifier>().ErrorAsync(H["Say in 1 to {0} characters what is wrong with the post.", ForumReport.ReasonMaxLength]);

            return await RefuseAsync() ?? await ToPostAsync(postId);
        }

        var result = await ActAsync(postId, row => Task.FromResult(row.State == nameof(ForumPostState.Visible) && row.AuthorId != Access.UserId), () => Service<ForumVoting>().ReportAsync(postId, Access.UserId, text));
        if (result is LocalRedirectResult)
        {
            await Service<INotifier>().SuccessAsync(H["Thank you. A moderator will look at the post."]);
        }

        // Enough reports take a post away at once.
        return result is NotFoundResult && await RefuseAsync() is null ? LocalRedirect(Urls.Home) : result;
    }

    [HttpGet("/forums/posts/{postId}/edit")]
    public async Task<IActionResult> Edit(string postId) =>
        await RefuseAsync() ?? (await MineAsync(postId) is { } mine ? await FormAsync(mine.Post, mine.Topic, null, []) : NotFound());

    [HttpPost("/forums/posts/{postId}/edit")]
    [Authorize]
    public async Task<IActionResult> EditPost(string postId, [FromForm] ForumPostInput input)
    {
        if (await RefuseAsync() is { } refused)
        {
            return refused;
        }

        if (await MineAsync(postId) is not { } mine)
        {
            return NotFound();
        }

        if (Service<ForumInput>().Check(input, mine.Post.IsTopic) is { Count: > 0 } errors)
        {
            return await FormAsync(mine.Post, mine.Topic, input, errors);
        }

        if (!await MayActAsync())
        {
            return await FormAsync(mine.Post, mine.Topic, input, []);
        }

        var author = await Service<ForumAuthors>().CurrentAsync();
        var writer = Service<ForumWriter>();
        var done = await ChangeAsync(mine.Topic.TopicId, async () =>
        {
            await writer.EditAsync(postId, ForumInput.Title(input), ForumInput.Text(input), author);

            return postId;
        });

        return done is null ? await FormAsync(mine.Post, mine.Topic, input, []) : await ToPostAsync(postId);
    }

    private async Task<(ForumPost Post, ForumPostIndex Topic)?> MineAsync(string postId) =>
        await Access.FindPostAsync(postId) is { } row && row.AuthorId == Access.UserId
        && await Access.FindTopicAsync(row.TopicId) is { } topic && (!topic.IsLocked || await Access.MayModerateAsync())
        && await Service<ForumReader>().GetAsync(postId) is { } post
            ? (post, topic)
            : null;

    private async Task<IActionResult> FormAsync(ForumPost post, ForumPostIndex topic, ForumPostInput? input, Dictionary<string, string> errors)
    {
        Service<IPageTitleBuilder>().AddSegment(new HtmlContentString(S["Change what you wrote"]));

        return View("Shape", await Service<ForumFormPresenter>().EditAsync(post, topic, input, errors));
    }
}
