using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardPortal.Forums.Models;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Services;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Forums.Services;

/// <summary>
/// Tells those who take part by mail: only of what they may see at that moment, and with a link that ends it. Joins the transaction of what
/// it tells of.
/// </summary>
internal sealed class ForumLetters(
    ForumFollowers followers,
    ForumCategoryStore categories,
    ForumUnsubscribing unsubscribing,
    IUserService users,
    IUserClaimsPrincipalFactory<IUser> principals,
    IAccessGate gate,
    ISiteAddress siteAddress,
    IMailer mailer,
    IClock clock,
    ILogger<ForumLetters> logger)
{
    public const string Answer = "ForumAnswer";
    public const string Removed = "ForumRemoved";
    public const string Ticket = "ForumTicket";

    private const int MostReaders = 200;
    private const int LongestText = 1000;

    /// <summary>There is an answer, for all who follow the topic but its author; one mail until they have come back to the topic.</summary>
    public Task AnswerAsync(ForumPost topic, ForumPost answer) => GuardedAsync(async () =>
    {
        var now = clock.UtcNow;
        foreach (var follow in (await followers.ListAsync(topic.TopicId, now, MostReaders)).Where(follow => follow.UserId != answer.AuthorId))
        {
            var isTold = await QueueAsync(follow.UserId, topic, Answer, answer.PostId, new()
            {
                ["Author"] = answer.AuthorName,
                ["Text"] = Shorten(ForumMarkdown.ToPlainText(answer.Text)),
            });
            if (isTold)
            {
                await followers.ToldAsync(follow, now);
            }
        }
    });

    /// <summary>A moderator took a post away, for its author.</summary>
    public Task RemovedAsync(ForumPost topic, ForumPost post, ForumDeed deed) => post.IsStaff
        ? Task.CompletedTask
        : GuardedAsync(() => QueueAsync(post.AuthorId, topic, Removed, $"{post.PostId}:{deed.Kind}:{deed.Utc:O}", new()
        {
            ["Reason"] = deed.Reason,
            ["Text"] = Shorten(ForumMarkdown.ToPlainText(post.Text)),
        }));

    /// <summary>The question goes on as a ticket, for its author.</summary>
    public Task TicketAsync(ForumPost topic, long number) => GuardedAsync(() => QueueAsync(topic.AuthorId, topic, Ticket, topic.PostId, new() { ["Number"] = number }));

    /// <returns>False when there is nobody to tell, or nobody who may see the topic.</returns>
    private async Task<bool> QueueAsync(string userId, ForumPost topic, string template, string key, Dictionary<string, object?> model)
    {
        if (userId.Length == 0
            || await users.GetUserByUniqueIdAsync(userId) is not User { IsEnabled: true, EmailConfirmed: true, Email: { Length: > 0 } email } user
            || (await categories.ListAsync()).FirstOrDefault(category => category.Id == topic.CategoryId) is not { } category
            || !await MayAsync(category.Rule, user))
        {
            return false;
        }

        model["Title"] = topic.Title;
        model["Url"] = await siteAddress.AbsoluteAsync(ForumUrls.TopicPath(topic.TopicId, topic.Title));
        model["StopUrl"] = await siteAddress.AbsoluteAsync($"{ForumUrls.Path}/unsubscribe?token={unsubscribing.Token(topic.TopicId, userId)}");
        await mailer.QueueAsync(new MailToSend
        {
            Template = template,
            To = email,
            // Readers asked for it and can end it, and hear of a question once until they come back to it.
            Limit = MailLimit.None,
            IsBulk = true,
            DeduplicationKey = $"{template}:{key}:{userId}",
            Model = model,
        });

        return true;
    }

    private async Task<bool> MayAsync(AccessRule rule, User user) =>
        rule.Audience == AccessAudience.Everybody || await gate.MayAsync(rule, await principals.CreateAsync(user));

    // Such as that the site does not know its own address, which links need: what was written matters more.
    private async Task GuardedAsync(Func<Task> send)
    {
        try
        {
            await send();
        }
        catch (InvalidOperationException exception)
        {
            logger.LogError(exception, "Nobody could be told by mail of what happened in the forums.");
        }
    }

    private static string Shorten(string text) => text.Length > LongestText ? text[..LongestText] + " …" : text;
}
