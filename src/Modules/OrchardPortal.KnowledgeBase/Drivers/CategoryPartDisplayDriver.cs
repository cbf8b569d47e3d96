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
        if (context.Updater.ModelState.GetFieldValidationState(Prefix) == ModelValidationState.Invalid)
        {
            return Edit(part, context);
        }

        // What is looked up below writes the item as it is by then: nothing that an index cannot hold may be in it.
        var slug = model.Slug?.Trim().ToLowerInvariant() ?? string.Empty;
        if (slug.Length > ArticlePart.SlugMaxLength)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Slug), S["A slug has lower-case letters, digits and hyphens, at most {0}.", ArticlePart.SlugMaxLength]);
        }
        else
        {
            part.Slug = slug;
        }

        var description = model.Description?.Trim() ?? string.Empty;
        if (description.Length > CategoryPart.DescriptionMaxLength)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Description), S["At most {0} characters.", CategoryPart.DescriptionMaxLength]);
        }
        else
        {
            part.Description = description;
        }

        var icon = model.Icon ?? CategoryIcons.Book;
        if (!CategoryIcons.All.Contains(icon))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Icon), S["Choose one of the pictures."]);
        }
        else
        {
            part.Icon = icon;
        }

        part.Position = model.Position;
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
