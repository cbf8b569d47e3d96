using OrchardCore.DisplayManagement;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.ViewModels;

namespace OrchardPortal.Forums.Services;

/// <summary>Fills the forms for questions and for changes.</summary>
public sealed class ForumFormPresenter(ForumAccess access, ForumUrls urls, ForumTitle title, IShapeFactory shapeFactory)
{
    /// <summary>The form for a question; null where nobody can ask.</summary>
    public async Task<IShape?> AskAsync(ForumPostInput input, Dictionary<string, string> errors)
    {
        var isModerator = await access.MayModerateAsync();
        var categories = (await access.CategoriesAsync()).Where(category => !category.IsClosed || isModerator).ToList();
        if (categories.Count == 0)
        {
            return null;
        }

        return await MakeAsync(input, errors, form =>
        {
            form.Action = urls.New();
            form.DraftKey = ForumDrafts.KeyOf(access.UserId, "new");
            form.CancelUrl = urls.Home;
            form.Title = input.Title ?? string.Empty;
            form.Text = input.Text ?? string.Empty;
            form.Categories = [.. categories.Select(category => new ForumOptionViewModel
            {
                Value = category.Id,
                Label = category.Name,
                Selected = category.Id == input.Category || categories.Count == 1,
            })];
        });
    }

    /// <summary>The form in which somebody changes what they wrote.</summary>
    public async Task<IShape> EditAsync(ForumPost post, ForumPostIndex topic, ForumPostInput? input, Dictionary<string, string> errors) =>
        await MakeAsync(input ?? new ForumPostInput(), errors, form =>
        {
            form.IsEdit = true;
            form.IsQuestion = post.IsTopic;
            form.Action = urls.Post(post.PostId, "edit");
            form.CancelUrl = urls.Topic(topic.TopicId, topic.Title);
            form.Title = input is null ? post.Title : input.Title ?? string.Empty;
            form.Text = input is null ? post.Text : input.Text ?? string.Empty;
        });

    private async Task<IShape> MakeAsync(ForumPostInput input, Dictionary<string, string> errors, Action<ForumFormViewModel> fill)
    {
        var name = await title.GetAsync();

        return await shapeFactory.CreateAsync<ForumFormViewModel>("ForumForm", form =>
        {
            form.FormKey = FormKey.IsValid(input.FormKey) ? input.FormKey! : FormKey.New();
            form.Errors = errors;
            form.TitleMaxLength = ForumPost.TitleMaxLength;
            form.TextMaxLength = ForumPost.TextMaxLength;
            form.Breadcrumbs = [new() { Text = name, Url = urls.Home }];
            fill(form);
        });
    }
}
