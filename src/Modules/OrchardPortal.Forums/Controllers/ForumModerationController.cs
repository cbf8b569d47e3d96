using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.Services;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Forums.Controllers;

/// <summary>What moderators do with a post, from the page of its topic or from the list of what waits.</summary>
public sealed class ForumModerationController(ForumAccess access, ForumUrls urls, IAuthorizationService authorizationService, IHtmlLocalizer<ForumModerationController> htmlLocalizer)
    : ForumActionController(access, urls, htmlLocalizer)
{
    [HttpGet("/forums/posts/{postId}/moderation")]
    [HttpGet("/forums/posts/{postId}/ticket")]
    public Task<IActionResult> Back(string postId) => ToPostAsync(postId);

    /// <summary>The list of what waits, in the admin; here for those who moderate from the pages of the forums.</summary>
    [HttpGet("/forums/waiting")]
    public async Task<IActionResult> Waiting() => await Access.MayModerateAsync() ? RedirectToAction("Index", "ForumQueue", new { area = "OrchardPortal.Forums" }) : NotFound();

    /// <param name="postId">The post.</param>
    /// <param name="what">A name of <see cref="ForumDeedKind"/>.</param>
    /// <param name="reason">Why; needed where somebody loses something.</param>
    /// <param name="category">Where a topic is moved to.</param>
    /// <param name="queue">The tab of the list of what waits from which it was done, and to which it goes back; null from elsewhere.</param>
    /// <param name="page">The page of that tab.</param>
    [HttpPost("/forums/posts/{postId}/moderation")]
    [Authorize]
    public async Task<IActionResult> Do(string postId, string? what, string? reason, string? category, string? queue, string? page)
    {
        if (!await Access.MayModerateAsync())
        {
            return User.Identity?.IsAuthenticated == true ? NotFound() : Challenge();
        }

        if (!Enum.TryParse<ForumDeedKind>(what, out var kind) || !Enum.IsDefined(kind) || kind == ForumDeedKind.Ticket)
        {
            return BadRequest();
        }

        if (await Access.FindPostAsync(postId) is not { } row)
        {
            return NotFound();
        }

        var text = TicketSubject.Clean(reason);
        var deed = new ForumDeed { Kind = kind, Reason = text.Length > ForumDeed.ReasonMaxLength ? text[..ForumDeed.ReasonMaxLength] : text };
        var notifier = Service<INotifier>();
        if (kind is ForumDeedKind.Hide or ForumDeedKind.Remove && deed.Reason.Length == 0)
        {
            await notifier.ErrorAsync(H["Say why: the author reads it. Nothing was changed."]);
            if (queue is not null)
            {
                // Where the reason is missing, and not at the top of another list.
                return RedirectToAction("Index", "ForumQueue", new { area = "OrchardPortal.Forums", tab = queue, page, unsaid = postId });
            }
        }
        else if (await DoAsync(row.TopicId, postId, deed, category))
        {
            await notifier.SuccessAsync(H["Done."]);
        }

        if (queue is not null)
        {
            return RedirectToAction("Index", "ForumQueue", new { area = "OrchardPortal.Forums", tab = queue });
        }

        return await Access.FindPostAsync(postId) is not null ? await ToPostAsync(postId) : await ToTopicAsync(row.TopicId);
    }

    /// <summary>Makes a ticket of a question, once.</summary>
    [HttpPost("/forums/posts/{postId}/ticket")]
    [Authorize]
    public async Task<IActionResult> Ticket(string postId)
    {
        if (!await Access.MayModerateAsync() || !await authorizationService.AuthorizeAsync(User, TicketPermissions.AnswerTickets))
        {
            return User.Identity?.IsAuthenticated == true ? NotFound() : Challenge();
        }

        if (await Access.FindTopicAsync(postId) is null)
        {
            return NotFound();
        }

        var tickets = Service<ForumTickets>();
        var moderator = await Service<ForumAuthors>().CurrentAsync();
        var number = await ChangeAsync(postId, async () =>
            (await tickets.MakeAsync(postId, new ForumDeed { ModeratorName = moderator.Name }))?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);
        if (number is { Length: > 0 })
        {
            await Service<INotifier>().SuccessAsync(H["The question is ticket {0} now. Its author sees it in the portal.", number]);
        }
        else if (number is not null)
        {
            await Service<INotifier>().ErrorAsync(H["Nobody is known who could be the ticket's requester."]);
        }

        return await ToTopicAsync(postId);
    }

    private async Task<bool> DoAsync(string topicId, string postId, ForumDeed deed, string? category)
    {
        deed.ModeratorName = (await Service<ForumAuthors>().CurrentAsync()).Name;
        var moderation = Service<ForumModeration>();

        return await ChangeAsync(topicId, async () => await moderation.DoAsync(postId, deed, category) ? "done" : string.Empty) is { Length: > 0 };
    }
}
