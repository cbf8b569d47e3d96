using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.ViewModels;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets;

namespace OrchardPortal.Forums.Services;

/// <summary>Makes what a topic's page shows of one post, and of what its visitor can do with it.</summary>
public sealed class ForumPostPresenter(
    ForumAccess access,
    ForumMarkdown markdown,
    ForumUrls urls,
    VisitorClock visitorClock,
    IAuthorizationService authorizationService,
    IHttpContextAccessor httpContextAccessor,
    IShapeFactory shapeFactory)
{
    private bool? _mayTicket;

    public async Task<IShape> MakeAsync(ForumPost post, ForumPost topic, ForumVisitor visitor)
    {
        await visitorClock.ReadyAsync();
        var isMine = visitor.UserId.Length > 0 && post.AuthorId == visitor.UserId;
        var isAsker = visitor.UserId.Length > 0 && topic.AuthorId == visitor.UserId;
        var moderation = visitor.IsModerator ? await ModerationAsync(post, topic) : null;

        return await shapeFactory.CreateAsync<ForumPostViewModel>("ForumPost", model =>
        {
            model.Anchor = "post-" + post.PostId;
            model.IsQuestion = post.IsTopic;
            model.Author = post.AuthorName;
            model.Initials = ForumName.Initials(post.AuthorName);
            model.IsStaff = post.IsStaff;
            model.IsMine = isMine;
            model.IsAsker = !post.IsTopic && post.AuthorId.Length > 0 && post.AuthorId == topic.AuthorId;
            model.Body = markdown.ToHtml(post.Text);
            model.Created = post.CreatedUtc;
            model.CreatedText = visitorClock.Relative(post.CreatedUtc);
            model.CreatedTitle = visitorClock.Exact(post.CreatedUtc);
            model.EditedText = post.EditedUtc is { } edited ? visitorClock.Relative(edited) : string.Empty;
            model.Votes = post.Votes;
            model.HasVoted = visitor.Votes.Contains(post.PostId);
            model.VoteUrl = visitor.MayWrite && !isMine && post.IsVisible ? urls.Post(post.PostId, "vote") : string.Empty;
            model.IsAccepted = post.IsAccepted;
            model.AcceptUrl = !post.IsTopic && post.IsVisible && (isAsker || visitor.IsModerator) ? urls.Post(post.PostId, "acceptance") : string.Empty;
            model.ReportUrl = visitor.MayWrite && !isMine && !visitor.IsModerator && post.IsVisible ? urls.Post(post.PostId, "reports") : string.Empty;
            model.EditUrl = isMine && (!topic.IsLocked || visitor.IsModerator) ? urls.Post(post.PostId, "edit") : string.Empty;
            model.State = post.State.ToString();
            model.Moderation = moderation;
        });
    }

    private async Task<IShape> ModerationAsync(ForumPost post, ForumPost topic)
    {
        _mayTicket ??= httpContextAccessor.HttpContext is { } http && await authorizationService.AuthorizeAsync(http.User, TicketPermissions.AnswerTickets);
        var categories = post.IsTopic ? (await access.CategoriesAsync()).Where(category => category.Id != topic.CategoryId) : [];

        return await shapeFactory.CreateAsync<ForumModerationViewModel>("ForumModeration", model =>
        {
            model.Action = urls.Post(post.PostId, "moderation");
            model.Anchor = "moderate-" + post.PostId;
            model.IsQuestion = post.IsTopic;
            model.IsLocked = topic.IsLocked;
            model.State = post.State.ToString();
            model.Reports = post.Reports;
            model.Categories = [.. categories.Select(category => new ForumOptionViewModel { Value = category.Id, Label = category.Name })];
            model.TicketAction = post.IsTopic && _mayTicket == true && topic.TicketId is null && !topic.IsStaff ? urls.Post(post.PostId, "ticket") : string.Empty;
        });
    }
}
