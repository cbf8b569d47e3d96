using System.Globalization;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentFields.Drivers;

internal sealed class NumericFieldDisplayDriver(FieldRules rules) : ContentFieldDisplayDriver<NumericField>
{
    public override IDisplayResult Display(NumericField field, BuildFieldDisplayContext fieldDisplayContext) =>
        Initialize<DisplayNumericFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(NumericField field, BuildFieldEditorContext context) =>
        Initialize<EditNumericFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = context.IsNew ? context.PartFieldDefinition.GetSettings<NumericFieldSettings>().DefaultValue : field.Value?.ToString(CultureInfo.InvariantCulture);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(NumericField field, UpdateFieldEditorContext context)
    {
        var model = new EditNumericFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        if (string.IsNullOrWhiteSpace(model.Value))
        {
            field.Value = null;
        }
        else if (decimal.TryParse(model.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            field.Value = number;
        }
        else
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Value)}", rules.NotANumber(context.PartFieldDefinition));
            return Edit(field, context);
        }

        foreach (var error in rules.Check(field, context.PartFieldDefinition))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Value)}", error);
        }

        return Edit(field, context);
    }
}
