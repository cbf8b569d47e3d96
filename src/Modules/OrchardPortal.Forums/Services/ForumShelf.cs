using OrchardPortal.Forums.Models;
using YesSql;

namespace OrchardPortal.Forums.Services;

/// <summary>
/// Keeps what hangs on whether a post is seen: the topic's number of answers, its accepted answer, search, and who is told. Everything joins
/// the session's transaction; the caller holds the topic's lock.
/// </summary>
internal sealed class ForumShelf(ISession session, ForumReader reader, ForumSearch search, ForumFollowers followers, ForumLetters letters)
{
    /// <summary>Everybody may see the post from now on.</summary>
    public async Task ShowAsync(ForumPost post, ForumPost topic)
    {
        post.State = ForumPostState.Visible;
        if (post.IsTopic)
        {
            await search.PutAsync(post, post.Title);
            foreach (var answer in (await reader.AllAsync(topic.TopicId)).Where(answer => !answer.IsTopic && answer.IsVisible))
            {
                await search.PutAsync(answer, topic.Title);
            }
        }
        else
        {
            topic.AnswerCount++;
            topic.LastActivityUtc = post.CreatedUtc > topic.LastActivityUtc ? post.CreatedUtc : topic.LastActivityUtc;
            if (topic.IsVisible)
            {
                await search.PutAsync(post, topic.Title);
                await letters.AnswerAsync(topic, post);
            }
        }

        await followers.JoinAsync(topic.TopicId, post.AuthorId);
        await StoreAsync(post, topic);
    }

    /// <summary>Nobody but moderators, and for a waiting post its author, may see it from now on.</summary>
    public async Task TakeAwayAsync(ForumPost post, ForumPost topic, ForumPostState state)
    {
        var wasVisible = post.IsVisible;
        post.State = state;
        if (post.IsTopic)
        {
            await search.RemoveTopicAsync(post.TopicId);
        }
        else if (wasVisible)
        {
            await LeaveAsync(post, topic);
        }

        await StoreAsync(post, topic);
    }

    /// <summary>The post, and with a question all of its topic, is gone for good.</summary>
    public async Task RemoveAsync(ForumPost post, ForumPost topic)
    {
        if (post.IsTopic)
        {
            await search.RemoveTopicAsync(post.TopicId);
            await followers.ForgetTopicAsync(post.TopicId);
            foreach (var each in await reader.AllAsync(post.TopicId))
            {
                session.Delete(each);
            }

            return;
        }

        if (post.IsVisible)
        {
            await LeaveAsync(post, topic);
        }

        await followers.ForgetPostAsync(post);
        session.Delete(post);
        await session.SaveAsync(topic);
    }

    /// <summary>A post's text or title was changed.</summary>
    public async Task RefreshAsync(ForumPost post, ForumPost topic)
    {
        if (topic.IsVisible)
        {
            // A question's title stands with each of its answers.
            foreach (var each in post.IsTopic ? await reader.AllAsync(topic.TopicId) : [post])
            {
                if (each.IsVisible)
                {
                    await search.PutAsync(each, topic.Title);
                }
            }
        }

        await session.SaveAsync(post);
    }

    /// <summary>A topic with all its posts goes to another category.</summary>
    public async Task MoveAsync(ForumPost topic, string categoryId)
    {
        foreach (var post in await reader.AllAsync(topic.TopicId))
        {
            post.CategoryId = categoryId;
            await session.SaveAsync(post);
            if (post.IsVisible && topic.IsVisible)
            {
                await search.PutAsync(post, topic.Title);
            }
        }
    }

    private async Task LeaveAsync(ForumPost answer, ForumPost topic)
    {
        topic.AnswerCount--;
        await search.RemovePostAsync(answer.PostId);
        if (topic.AcceptedId == answer.PostId)
        {
            topic.AcceptedId = null;
            answer.IsAccepted = false;
        }
    }

    private async Task StoreAsync(ForumPost post, ForumPost topic)
    {
        await session.SaveAsync(post);
        if (!ReferenceEquals(post, topic))
        {
            await session.SaveAsync(topic);
        }
    }
}
