using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Sapling.Cms.ContentFields.ViewModels;

namespace OrchardCore.ContentFields.Drivers;

internal sealed class ContentPickerFieldDisplayDriver(PickerRules rules, ContentPickerOptions options, IContentManager contentManager) : ContentFieldDisplayDriver<ContentPickerField>
{
    public override IDisplayResult Display(ContentPickerField field, BuildFieldDisplayContext fieldDisplayContext) =>
        Initialize<DisplayContentPickerFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), async model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
            model.Items = [.. await contentManager.GetAsync(field.ContentItemIds)];
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(ContentPickerField field, BuildFieldEditorContext context) =>
        Initialize<EditContentPickerFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ContentItemIds = field.ContentItemIds;
            model.Options = await options.ListAsync(field, context.PartFieldDefinition);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(ContentPickerField field, UpdateFieldEditorContext context)
    {
        var model = new EditContentPickerFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        field.ContentItemIds = [.. (model.ContentItemIds ?? []).Where(id => !string.IsNullOrEmpty(id)).Distinct()];
        foreach (var error in await rules.CheckAsync(field, context.PartFieldDefinition))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.ContentItemIds)}", error);
        }

        return Edit(field, context);
    }
}
