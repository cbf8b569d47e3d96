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

internal sealed class CategoryPartDisplayDriver(KnowledgeBaseReader knowledgeBase, IStringLocalizer<CategoryPartDisplayDriver> stringLocalizer) : ContentPartDisplayDriver<CategoryPart>
{
    private readonly IStringLocalizer S = stringLocalizer;

    public override IDisplayResult Edit(CategoryPart part, BuildPartEditorContext context) =>
        Initialize<CategoryPartViewModel>(GetEditorShapeType(context), async model =>
        {
            var id = part.ContentItem.ContentItemId;
            model.ParentId = part.ParentId;
            model.Parents = [.. CategoryOrder.ParentsFor(id, await knowledgeBase.ListCategoriesAsync())
                .Select(category => new SelectListItem(new string('\u2003', category.Depth) + category.Name, category.ContentItemId))];
            model.Slug = part.Slug;
            model.Description = part.Description;
            model.Icon = part.Icon;
            model.Position = part.Position;
        });

    public override async Task<IDisplayResult?> UpdateAsync(CategoryPart part, UpdatePartEditorContext context)
    {
        var model = new CategoryPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        part.Slug = model.Slug?.Trim().ToLowerInvariant() ?? string.Empty;
        part.Description = model.Description?.Trim() ?? string.Empty;
        part.Icon = model.Icon ?? CategoryIcons.Book;
        part.Position = model.Position;
        part.ParentId = model.ParentId ?? string.Empty;

        if (part.Description.Length > CategoryPart.DescriptionMaxLength)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Description), S["At most {0} characters.", CategoryPart.DescriptionMaxLength]);
        }

        if (!CategoryIcons.All.Contains(part.Icon))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Icon), S["Choose one of the pictures."]);
        }

        if (!CategoryOrder.MayBeWithin(part.ContentItem.ContentItemId, part.ParentId, await knowledgeBase.ListCategoriesAsync()))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.ParentId), S["Choose one of the categories that it can be within."]);
        }

        return Edit(part, context);
    }
}
