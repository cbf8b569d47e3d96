using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Sapling.Cms.ContentFields.ViewModels;

namespace OrchardCore.ContentFields.Drivers;

internal sealed class UserPickerFieldDisplayDriver(PickerRules rules, UserPickerOptions options) : ContentFieldDisplayDriver<UserPickerField>
{
    public override IDisplayResult Display(UserPickerField field, BuildFieldDisplayContext fieldDisplayContext) =>
        Initialize<DisplayUserPickerFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), async model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
            model.Names = await options.NamesAsync(field.UserIds);
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(UserPickerField field, BuildFieldEditorContext context) =>
        Initialize<EditUserPickerFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.UserIds = field.UserIds;
            model.Options = await options.ListAsync(field, context.PartFieldDefinition);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(UserPickerField field, UpdateFieldEditorContext context)
    {
        var model = new EditUserPickerFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        field.UserIds = [.. (model.UserIds ?? []).Where(id => !string.IsNullOrEmpty(id)).Distinct()];
        foreach (var error in await rules.CheckAsync(field, context.PartFieldDefinition))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.UserIds)}", error);
        }

        return Edit(field, context);
    }
}
