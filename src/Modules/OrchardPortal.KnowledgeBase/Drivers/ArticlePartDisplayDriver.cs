using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Drivers;

internal sealed class ArticlePartDisplayDriver(
    KnowledgeBaseReader knowledgeBase,
    IHttpContextAccessor httpContextAccessor,
    IStringLocalizer<ArticlePartDisplayDriver> stringLocalizer) : ContentPartDisplayDriver<ArticlePart>
{
    private readonly IStringLocalizer S = stringLocalizer;

    public override IDisplayResult Edit(ArticlePart part, BuildPartEditorContext context) =>
        Initialize<ArticlePartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.Slug = part.Slug;
            model.Summary = part.Summary;
            model.CategoryId = part.CategoryId;
            model.Position = part.Position;
            model.AuthorName = context.IsNew && part.AuthorName.Length == 0 ? httpContextAccessor.HttpContext?.User.Identity?.Name : part.AuthorName;
            model.Categories = await CategoriesAsync();
        });

    public override async Task<IDisplayResult?> UpdateAsync(ArticlePart part, UpdatePartEditorContext context)
    {
        var model = new ArticlePartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        part.Slug = model.Slug?.Trim().ToLowerInvariant() ?? string.Empty;
        part.Summary = Checked(model.Summary, nameof(model.Summary), ArticlePart.SummaryMaxLength, context);
        part.AuthorName = Checked(model.AuthorName, nameof(model.AuthorName), ArticlePart.AuthorNameMaxLength, context);
        part.CategoryId = model.CategoryId ?? string.Empty;
        part.Position = model.Position;

        if (part.CategoryId.Length == 0 || (await CategoriesAsync()).All(category => category.Value != part.CategoryId))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.CategoryId), S["Choose a category."]);
        }

        return Edit(part, context);
    }

    private string Checked(string? text, string field, int maxLength, UpdatePartEditorContext context)
    {
        var value = text?.Trim() ?? string.Empty;

        if (value.Length > maxLength)
        {
            context.Updater.ModelState.AddModelError(Prefix, field, S["At most {0} characters.", maxLength]);
        }

        return value;
    }

    private async Task<IReadOnlyList<SelectListItem>> CategoriesAsync() =>
        (await knowledgeBase.ListCategoriesAsync()).Select(category => new SelectListItem(category.Name, category.ContentItemId)).ToList();
}
