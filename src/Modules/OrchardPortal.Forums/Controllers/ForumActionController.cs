using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Services;
using OrchardPortal.PrivateContent.Services;
using YesSql;

namespace OrchardPortal.Forums.Controllers;

/// <summary>What the forms of the forums share: who may, how often, one change of a topic at a time, and back to its page.</summary>
[AutoValidateAntiforgeryToken]
public abstract class ForumActionController(ForumAccess access, ForumUrls urls, IHtmlLocalizer htmlLocalizer) : Controller
{
    protected IHtmlLocalizer H { get; } = htmlLocalizer;

    protected ForumAccess Access { get; } = access;

    protected ForumUrls Urls { get; } = urls;

    // By need and not in constructors: hardly an action needs all.
    protected T Service<T>()
        where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();

    /// <summary>The login page for a guest, nothing for who may not come in at all; null for whoever may take part.</summary>
    protected async Task<IActionResult?> RefuseAsync() =>
        User.Identity?.IsAuthenticated != true ? Challenge() : await Access.MayWriteAsync() ? null : NotFound();

    /// <summary>Goes to a post on the page of its topic.</summary>
    protected async Task<IActionResult> ToPostAsync(string postId)
    {
        if (await Access.FindPostAsync(postId) is not { } row)
        {
            return NotFound();
        }

        return await Access.FindTopicAsync(row.TopicId) is { } topic ? LocalRedirect(Urls.Topic(topic.TopicId, topic.Title) + (row.IsTopic ? string.Empty : "#post-" + postId)) : NotFound();
    }

    protected async Task<IActionResult> ToTopicAsync(string topicId) =>
        await Access.FindTopicAsync(topicId) is { } topic ? LocalRedirect(Urls.Topic(topic.TopicId, topic.Title)) : LocalRedirect(Urls.Home);

    /// <summary>Counts one small action of the visitor; tells them when there were too many.</summary>
    protected async Task<bool> MayActAsync()
    {
        if (Service<IThrottle>().Attempt(ForumLimits.Actions, Access.UserId) is null)
        {
            return true;
        }

        await Service<INotifier>().ErrorAsync(H["You have done much in a short time. Please wait a moment and do this once more."]);

        return false;
    }

    /// <summary>Does it while nobody else changes the topic, and commits.</summary>
    /// <returns>Null when somebody else was faster, and nothing was changed.</returns>
    protected async Task<string?> ChangeAsync(string topicId, Func<Task<string>> change, string? formKey = null, string content = "")
    {
        try
        {
            return (await Service<ISubmissionGuard>().RunAsync(new SubmittedForm(formKey, Access.UserId, "forum:" + topicId, content), change)).Outcome;
        }
        catch (Exception exception) when (exception is ConcurrencyException or TimeoutException)
        {
            await Service<INotifier>().ErrorAsync(H["Somebody else changed this question at the same moment. Please do this once more."]);

            return null;
        }
    }

    /// <summary>A small action of a member on a post of somebody: found, limited, done, and back to it.</summary>
    protected async Task<IActionResult> ActAsync(string postId, Func<ForumPostIndex, Task<bool>> mayAsync, Func<Task> act)
    {
        if (await RefuseAsync() is { } refused)
        {
            return refused;
        }

        if (await Access.FindPostAsync(postId) is not { } row || !await mayAsync(row))
        {
            return NotFound();
        }

        if (await MayActAsync())
        {
            await ChangeAsync(row.TopicId, async () =>
            {
                await act();

                return postId;
            });
        }

        return await ToPostAsync(postId);
    }
}
