using OrchardCore.DisplayManagement;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.ViewModels;

namespace OrchardPortal.Forums.Services;

/// <summary>Makes the page of a topic that the visitor may see.</summary>
public sealed class ForumTopicPresenter(
    ForumAccess access,
    ForumReader reader,
    ForumFollowers followers,
    ForumPostPresenter posts,
    ForumTicketLinks ticketLinks,
    ForumTitle title,
    ForumUrls urls,
    IShapeFactory shapeFactory)
{
    /// <returns>Null when the topic went away meanwhile.</returns>
    public async Task<IShape?> BuildAsync(ForumPostIndex row, ForumTopicState state)
    {
        if (await reader.GetAsync(row.TopicId) is not { } topic || await access.CategoryAsync(topic.CategoryId) is not { } category)
        {
            return null;
        }

        var isModerator = await access.MayModerateAsync();
        var mayWrite = await access.MayWriteAsync();
        var userId = access.UserId;
        var (answers, total) = await reader.AnswersAsync(topic.TopicId, userId, isModerator, ForumPager.Skip(state.Page), ForumPager.Size);
        var visitor = new ForumVisitor(userId, mayWrite, isModerator, await followers.VotesAsync(topic.TopicId, userId));
        var takesAnswers = topic.IsVisible && (!topic.IsLocked || isModerator);
        var (ticketUrl, ticketNumber) = await ticketLinks.FindAsync(topic);
        var answerForm = mayWrite && takesAnswers ? await AnswerFormAsync(topic.TopicId, state) : null;
        var question = await posts.MakeAsync(topic, topic, visitor);
        var shapes = new List<IShape>(answers.Count);
        foreach (var answer in answers)
        {
            shapes.Add(await posts.MakeAsync(answer, topic, visitor));
        }

        var isFollowing = await followers.SeeAsync(topic.TopicId, userId);
        var name = await title.GetAsync();

        return await shapeFactory.CreateAsync<ForumTopicViewModel>("ForumTopic", page =>
        {
            var address = urls.Topic(topic.TopicId, topic.Title);
            page.Title = topic.Title;
            page.Breadcrumbs = [new() { Text = name, Url = urls.Home }, new() { Text = category.Name, Url = urls.Category(category.Slug) }];
            page.Question = question;
            page.Answers = shapes;
            page.AnswerCount = topic.AnswerCount;
            page.IsSolved = topic.AcceptedId is not null;
            page.IsLocked = topic.IsLocked;
            page.Pager = ForumPager.Of(state.Page, total, number => $"{address}?page={number}");
            page.AnswerForm = answerForm;
            page.LogInUrl = userId.Length == 0 && takesAnswers ? urls.LogIn(address) : string.Empty;
            page.FollowUrl = mayWrite ? urls.Following(topic.TopicId) : string.Empty;
            page.IsFollowing = isFollowing;
            page.TicketUrl = ticketUrl;
            page.TicketNumber = ticketNumber;
        });
    }

    private async Task<IShape> AnswerFormAsync(string topicId, ForumTopicState state) => await shapeFactory.CreateAsync<ForumAnswerFormViewModel>("ForumAnswerForm", form =>
    {
        form.Action = urls.Answers(topicId);
        form.DraftKey = ForumDrafts.KeyOf(access.UserId, topicId);
        form.FormKey = FormKey.IsValid(state.Input.FormKey) ? state.Input.FormKey! : FormKey.New();
        form.Text = state.Input.Text ?? string.Empty;
        form.Errors = state.Errors;
        form.TextMaxLength = ForumPost.TextMaxLength;
    });
}
