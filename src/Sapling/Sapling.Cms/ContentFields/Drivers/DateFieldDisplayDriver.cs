using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentFields.Drivers;

internal sealed class DateFieldDisplayDriver(FieldRules rules) : ContentFieldDisplayDriver<DateField>
{
    public override IDisplayResult Display(DateField field, BuildFieldDisplayContext fieldDisplayContext) =>
        Initialize<DisplayDateFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(DateField field, BuildFieldEditorContext context) =>
        Initialize<EditDateFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = field.Value;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(DateField field, UpdateFieldEditorContext context)
    {
        var model = new EditDateFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        field.Value = model.Value?.Date;
        foreach (var error in rules.Check(field, context.PartFieldDefinition))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Value)}", error);
        }

        return Edit(field, context);
    }
}
