using Microsoft.AspNetCore.Identity;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.Services;
using YesSql;

namespace OrchardPortal.Forums.Recipes;

/// <summary>Keeps the questions and answers of a recipe as if they had been written here, but without mail and without waiting for a moderator.</summary>
internal sealed class ForumImport(
    ISession session,
    ForumCategoryStore categories,
    ForumReader reader,
    ForumSearch search,
    ForumFollowers followers,
    IContactService contacts,
    UserManager<IUser> users,
    IClock clock)
{
    /// <returns>What is wrong; then nothing was written.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(ForumsStepModel model)
    {
        var slugs = (await categories.ListAsync()).Select(category => category.Slug).ToHashSet();
        var errors = ForumImportCheck.Check(model, slugs);
        if (errors.Count > 0)
        {
            return errors;
        }

        foreach (var category in model.Categories.Where(category => slugs.Add(category.Slug)))
        {
            await categories.StoreAsync(new ForumCategory
            {
                Id = Guid.NewGuid().ToString("N"), Name = category.Name.Trim(), Slug = category.Slug, Description = category.Description.Trim(),
            });
        }

        // The store's own list still is that of before this transaction.
        var ids = (await categories.ListChangedAsync()).ToDictionary(category => category.Slug, category => category.Id);
        foreach (var question in model.Questions)
        {
            if (await reader.GetAsync(question.Id) is null)
            {
                await KeepAsync(question, ids[question.Category]);
            }
        }

        return [];
    }

    private async Task KeepAsync(ImportedForumQuestion question, string categoryId)
    {
        var topic = await MakeAsync(question, question.Id, categoryId);
        topic.Title = question.Title.Trim();
        topic.IsLocked = question.IsLocked;
        topic.AnswerCount = question.Answers.Count;
        var posts = new List<ForumPost> { topic };
        foreach (var answer in question.Answers)
        {
            var post = await MakeAsync(answer, question.Id, categoryId);
            post.IsAccepted = answer.IsAccepted;
            topic.AcceptedId = answer.IsAccepted ? post.PostId : topic.AcceptedId;
            posts.Add(post);
        }

        topic.LastActivityUtc = posts.Max(post => post.CreatedUtc);
        foreach (var post in posts)
        {
            await session.SaveAsync(post);
            await search.PutAsync(post, topic.Title);
            await followers.JoinAsync(topic.TopicId, post.AuthorId);
        }
    }

    private async Task<ForumPost> MakeAsync(ImportedForumPost post, string topicId, string categoryId)
    {
        var user = post.Email.Length > 0 ? await users.FindByEmailAsync(post.Email) as User : null;

        return new ForumPost
        {
            PostId = post.Id,
            TopicId = topicId,
            CategoryId = categoryId,
            Text = post.Text.Trim(),
            AuthorId = user?.UserId ?? string.Empty,
            ContactId = user is null ? null : (await contacts.FindByUserIdAsync(user.UserId))?.ContactId,
            AuthorName = ForumName.Of(post.Author, post.IsStaff),
            IsStaff = post.IsStaff,
            State = ForumPostState.Visible,
            Votes = post.Votes,
            CreatedUtc = clock.UtcNow.AddHours(-post.HoursAgo),
        };
    }
}
