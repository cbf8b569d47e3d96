using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentFields.Drivers;

internal sealed class BooleanFieldDisplayDriver(FieldRules rules) : ContentFieldDisplayDriver<BooleanField>
{
    public override IDisplayResult Display(BooleanField field, BuildFieldDisplayContext fieldDisplayContext) =>
        Initialize<DisplayBooleanFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(BooleanField field, BuildFieldEditorContext context) =>
        Initialize<EditBooleanFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = context.IsNew ? context.PartFieldDefinition.GetSettings<BooleanFieldSettings>().DefaultValue : field.Value;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(BooleanField field, UpdateFieldEditorContext context)
    {
        var model = new EditBooleanFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        field.Value = model.Value;
        foreach (var error in rules.Check(field, context.PartFieldDefinition))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Value)}", error);
        }

        return Edit(field, context);
    }
}
