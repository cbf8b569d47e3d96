using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentFields.Drivers;

internal sealed class TextFieldDisplayDriver(FieldRules rules) : ContentFieldDisplayDriver<TextField>
{
    public override IDisplayResult Display(TextField field, BuildFieldDisplayContext fieldDisplayContext) =>
        Initialize<DisplayTextFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(TextField field, BuildFieldEditorContext context) =>
        Initialize<EditTextFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Text = field.Text;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(TextField field, UpdateFieldEditorContext context)
    {
        var model = new EditTextFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        field.Text = model.Text;
        foreach (var error in rules.Check(field, context.PartFieldDefinition))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Text)}", error);
        }

        return Edit(field, context);
    }
}
