using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;

namespace OrchardCore.ContentFields.Drivers;

internal sealed class HtmlFieldDisplayDriver(FieldRules rules, IHtmlSanitizerService sanitizer) : ContentFieldDisplayDriver<HtmlField>
{
    public override IDisplayResult Display(HtmlField field, BuildFieldDisplayContext fieldDisplayContext) =>
        Initialize<DisplayHtmlFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Html = field.Html;
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(HtmlField field, BuildFieldEditorContext context) =>
        Initialize<EditHtmlFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Html = field.Html;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(HtmlField field, UpdateFieldEditorContext context)
    {
        var model = new EditHtmlFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        field.Html = context.PartFieldDefinition.GetSettings<HtmlFieldSettings>().SanitizeHtml ? sanitizer.Sanitize(model.Html) : model.Html;
        foreach (var error in rules.Check(field, context.PartFieldDefinition))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Html)}", error);
        }

        return Edit(field, context);
    }
}
