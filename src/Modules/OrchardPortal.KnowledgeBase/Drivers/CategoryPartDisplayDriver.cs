using Microsoft.AspNetCore.Mvc.ModelBinding;
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

internal sealed class CategoryPartDisplayDriver(KnowledgeBaseReader knowledgeBase, CategoryRules rules, IStringLocalizer<CategoryPartDisplayDriver> stringLocalizer) : ContentPartDisplayDriver<CategoryPart>
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
        if (context.Updater.ModelState.GetFieldValidationState(Prefix) == ModelValidationState.Invalid)
        {
            return Edit(part, context);
        }

        part.Slug = model.Slug?.Trim().ToLowerInvariant() ?? string.Empty;
        part.Description = model.Description?.Trim() ?? string.Empty;
        part.Icon = model.Icon ?? CategoryIcons.Book;
        part.Position = model.Position;
        foreach (var (property, message) in await rules.CheckAsync(part))
        {
            context.Updater.ModelState.AddModelError(Prefix, property, message);
        }

        var parentId = model.ParentId ?? string.Empty;
        if (!CategoryOrder.MayBeWithin(part.ContentItem.ContentItemId, parentId, await knowledgeBase.ListCategoriesAsync()))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.ParentId), S["Choose one of the categories that it can be within."]);
        }
        else
        {
            part.ParentId = parentId;
        }

        return Edit(part, context);
    }
}
