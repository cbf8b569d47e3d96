using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.Services;
using OrchardPortal.Forums.ViewModels;
using OrchardPortal.PrivateContent.Filters;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Forums.Controllers;

/// <summary>A question and its answers; asking and answering (requirement 105).</summary>
[HelpSitePage]
public sealed class ForumTopicController(
    ForumAccess access,
    ForumUrls urls,
    IHtmlLocalizer<ForumTopicController> htmlLocalizer,
    IStringLocalizer<ForumTopicController> stringLocalizer) : ForumActionController(access, urls, htmlLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet("/forums/topics/{topicId}/{name?}")]
    public async Task<IActionResult> Index(string topicId, string? name, string? page)
    {
        if (await Access.FindTopicAsync(topicId) is not { } topic)
        {
            // A member learns nothing of what is not for them; a guest may be somebody who may see it.
            return User.Identity?.IsAuthenticated != true && await Access.IsPrivateTopicAsync(topicId) ? Challenge() : NotFound();
        }

        var address = Urls.Topic(topic.TopicId, topic.Title);

        return Request.PathBase + Request.Path == address
            ? await PageAsync(topic, new ForumTopicState { Page = ForumPager.Number(page) })
            : LocalRedirectPermanent(address + (ForumPager.Number(page) is > 1 and var number ? $"?page={number}" : string.Empty));
    }

    [HttpGet("/forums/new")]
    public async Task<IActionResult> New(string? category) =>
        await RefuseAsync() ?? await FormAsync(new ForumPostInput { Category = (await Access.FindCategoryAsync(category))?.Id }, []);

    [HttpPost("/forums/new")]
    [Authorize]
    public async Task<IActionResult> NewPost([FromForm] ForumPostInput input)
    {
        if (await RefuseAsync() is { } refused)
        {
            return refused;
        }

        if (!FormKey.IsValid(input.FormKey))
        {
            return BadRequest();
        }

        var errors = Service<ForumInput>().Check(input, isQuestion: true);
        if (await Access.CategoryAsync(input.Category ?? string.Empty) is not { } category || (category.IsClosed && !await Access.MayModerateAsync()))
        {
            errors[nameof(input.Category)] = S["Choose one of the list."];
        }
        else if (errors.Count == 0 && await HinderedAsync() is { } hindrance)
        {
            errors[string.Empty] = hindrance;
        }

        if (errors.Count > 0)
        {
            return await FormAsync(input, errors);
        }

        var author = await Service<ForumAuthors>().CurrentAsync();
        var (title, text) = (ForumInput.Title(input), ForumInput.Text(input));
        var writer = Service<ForumWriter>();
        // A lock of the author's own: the same form sent twice asks once.
        var id = await ChangeAsync("of:" + author.UserId, async () => (await writer.AskAsync(input.Category!, title, text, author)).PostId, input.FormKey, $"{input.Category}\n{title}\n{text}");

        return id is null ? await FormAsync(input, []) : await WrittenAsync(id);
    }

    /// <summary>Where whoever sent an answer without being logged in any more arrives after logging in.</summary>
    [HttpGet("/forums/topics/{topicId}/answers")]
    [HttpGet("/forums/topics/{topicId}/following")]
    public Task<IActionResult> Back(string topicId) => ToTopicAsync(topicId);

    [HttpPost("/forums/topics/{topicId}/answers")]
    [Authorize]
    public async Task<IActionResult> Answer(string topicId, [FromForm] ForumPostInput input)
    {
        if (await RefuseAsync() is { } refused)
        {
            return refused;
        }

        if (await Access.FindTopicAsync(topicId) is not { State: nameof(ForumPostState.Visible) } topic)
        {
            return NotFound();
        }

        if (!FormKey.IsValid(input.FormKey))
        {
            return BadRequest();
        }

        var errors = Service<ForumInput>().Check(input, isQuestion: false);
        if (topic.IsLocked && !await Access.MayModerateAsync())
        {
            errors[string.Empty] = S["This question takes no more answers."];
        }
        else if (errors.Count == 0 && await HinderedAsync() is { } hindrance)
        {
            errors[string.Empty] = hindrance;
        }

        if (errors.Count > 0)
        {
            return await PageAsync(topic, new ForumTopicState { Input = input, Errors = errors });
        }

        var author = await Service<ForumAuthors>().CurrentAsync();
        var text = ForumInput.Text(input);
        var writer = Service<ForumWriter>();
        var id = await ChangeAsync(topicId, async () => (await writer.AnswerAsync(topicId, text, author))?.PostId ?? string.Empty, input.FormKey, text);

        return id is null ? await PageAsync(topic, new ForumTopicState { Input = input }) : id.Length == 0 ? NotFound() : await WrittenAsync(id);
    }

    [HttpPost("/forums/topics/{topicId}/following")]
    [Authorize]
    public async Task<IActionResult> Follow(string topicId, bool follow)
    {
        if (await RefuseAsync() is { } refused)
        {
            return refused;
        }

        if (await Access.FindTopicAsync(topicId) is null)
        {
            return NotFound();
        }

        if (await MayActAsync())
        {
            var followers = Service<ForumFollowers>();
            await ChangeAsync(topicId, async () =>
            {
                await followers.SetAsync(topicId, Access.UserId, !follow);

                return topicId;
            });
        }

        return await ToTopicAsync(topicId);
    }

    // What keeps somebody from writing now, in words for them.
    private async Task<string?> HinderedAsync()
    {
        if (Service<IThrottle>().Attempt(ForumLimits.Posts, Access.UserId) is { } wait)
        {
            Response.AskToWait(wait);

            return S["You have written much in a short time. Please wait a moment and send this once more."];
        }

        return !await Access.MayModerateAsync() && (await Service<ForumReader>().CountOfAsync(Access.UserId)).Waiting >= ForumRules.MostWaiting
            ? S["Several of your posts still wait for a moderator. Please send this once they were looked at."].Value
            : null;
    }

    private async Task<IActionResult> WrittenAsync(string postId)
    {
        if (await Access.FindPostAsync(postId) is { State: nameof(ForumPostState.Waiting) })
        {
            await Service<INotifier>().SuccessAsync(H["Thank you. A moderator looks at it first; until then only you see it."]);
        }

        // The fragment tells the browser that what it kept of the form has arrived.
        return await ToPostAsync(postId) switch
        {
            LocalRedirectResult { Url: var url } when !url.Contains('#', StringComparison.Ordinal) => LocalRedirect(url + "#sent"),
            var result => result,
        };
    }

    private async Task<IActionResult> PageAsync(ForumPostIndex topic, ForumTopicState state)
    {
        if (await Service<ForumTopicPresenter>().BuildAsync(topic, state) is not { } page)
        {
            return NotFound();
        }

        Service<IPageTitleBuilder>().AddSegment(new HtmlContentString(topic.Title));

        return View("Shape", page);
    }

    private async Task<IActionResult> FormAsync(ForumPostInput input, Dictionary<string, string> errors)
    {
        Service<IPageTitleBuilder>().AddSegment(new HtmlContentString(S["Ask a question"]));

        return await Service<ForumFormPresenter>().AskAsync(input, errors) is { } form ? View("Shape", form) : NotFound();
    }
}
