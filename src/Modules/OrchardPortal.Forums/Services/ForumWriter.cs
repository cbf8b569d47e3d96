using System.Security.Cryptography;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardPortal.Forums.Models;
using YesSql;

namespace OrchardPortal.Forums.Services;

/// <summary>Keeps what members write. Nothing asks who may: callers have. Everything joins the session's transaction, under the topic's lock.</summary>
public sealed class ForumWriter(ISession session, ForumReader reader, ISiteService siteService, IClock clock, IServiceProvider services)
{
    // Without vowels no id is a word.
    private const string IdCharacters = "bcdfghjkmnpqrstvwxz23456789";
    private const int IdLength = 12;

    /// <returns>The question as it was kept.</returns>
    public async Task<ForumPost> AskAsync(string categoryId, string title, string text, ForumAuthor author)
    {
        var id = NewId();
        var post = await MakeAsync(id, id, categoryId, title, text, author);
        post.LastActivityUtc = post.CreatedUtc;
        await KeepAsync(post, post);

        return post;
    }

    /// <returns>The answer as it was kept; null when the question is gone meanwhile.</returns>
    public async Task<ForumPost?> AnswerAsync(string topicId, string text, ForumAuthor author)
    {
        if (await reader.GetAsync(topicId) is not { IsTopic: true } topic)
        {
            return null;
        }

        var post = await MakeAsync(NewId(), topicId, topic.CategoryId, string.Empty, text, author);
        await KeepAsync(post, topic);

        return post;
    }

    /// <summary>Changes a post's text; a link that was not there before may have to wait for a moderator.</summary>
    public async Task EditAsync(string postId, string title, string text, ForumAuthor author)
    {
        if (await reader.GetAsync(postId) is not { } post || await reader.GetAsync(post.TopicId) is not { } topic)
        {
            return;
        }

        var words = $"{title}\n{text}";
        var isNewlyLinked = ForumRules.HasLink(words) && !ForumRules.HasLink($"{post.Title}\n{post.Text}");
        post.Text = text;
        post.Title = post.IsTopic ? title : string.Empty;
        post.EditedUtc = clock.UtcNow;
        var shelf = Shelf();
        if (post.IsVisible && isNewlyLinked && await StateAsync(words, author) == ForumPostState.Waiting)
        {
            await shelf.TakeAwayAsync(post, topic, ForumPostState.Waiting);
        }
        else
        {
            await shelf.RefreshAsync(post, topic);
        }
    }

    private async Task<ForumPost> MakeAsync(string postId, string topicId, string categoryId, string title, string text, ForumAuthor author) => new()
    {
        PostId = postId,
        TopicId = topicId,
        CategoryId = categoryId,
        Title = title,
        Text = text,
        AuthorId = author.UserId,
        ContactId = author.ContactId,
        AuthorName = author.Name,
        IsStaff = author.IsStaff,
        State = await StateAsync($"{title}\n{text}", author),
        CreatedUtc = clock.UtcNow,
    };

    private async Task KeepAsync(ForumPost post, ForumPost topic)
    {
        if (post.IsVisible)
        {
            await Shelf().ShowAsync(post, topic);
        }
        else
        {
            await session.SaveAsync(post);
        }
    }

    private async Task<ForumPostState> StateAsync(string words, ForumAuthor author) =>
        ForumRules.StateOf(await siteService.GetSettingsAsync<ForumSettings>(), author.IsStaff, (await reader.CountOfAsync(author.UserId)).Visible, words);

    private ForumShelf Shelf() => (ForumShelf)services.GetService(typeof(ForumShelf))!;

    private static string NewId() => RandomNumberGenerator.GetString(IdCharacters, IdLength);
}
