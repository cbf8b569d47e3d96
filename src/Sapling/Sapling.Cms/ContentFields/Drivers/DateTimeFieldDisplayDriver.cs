using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace OrchardCore.ContentFields.Drivers;

internal sealed class DateTimeFieldDisplayDriver(FieldRules rules, ILocalClock localClock) : ContentFieldDisplayDriver<DateTimeField>
{
    public override IDisplayResult Display(DateTimeField field, BuildFieldDisplayContext fieldDisplayContext) =>
        Initialize<DisplayDateTimeFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), async model =>
        {
            model.LocalDateTime = field.Value is { } value ? (await localClock.ConvertToLocalAsync(value)).DateTime : null;
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(DateTimeField field, BuildFieldEditorContext context) =>
        Initialize<EditDateTimeFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.LocalDateTime = field.Value is { } value ? (await localClock.ConvertToLocalAsync(value)).DateTime : null;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(DateTimeField field, UpdateFieldEditorContext context)
    {
        var model = new EditDateTimeFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        field.Value = model.LocalDateTime is { } local ? await localClock.ConvertToUtcAsync(local) : null;
        foreach (var error in rules.Check(field, context.PartFieldDefinition))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.LocalDateTime)}", error);
        }

        return Edit(field, context);
    }
}
