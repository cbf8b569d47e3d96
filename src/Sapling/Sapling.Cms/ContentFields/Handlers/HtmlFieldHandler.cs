using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Infrastructure.Html;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class HtmlFieldHandler(FieldRules rules, IHtmlSanitizerService sanitizer) : ContentFieldHandler<HtmlField>
{
    public override Task ImportingAsync(ImportContentFieldContext context, HtmlField field)
    {
        if (context.ContentPartFieldDefinition.GetSettings<HtmlFieldSettings>().SanitizeHtml)
        {
            field.Html = sanitizer.Sanitize(field.Html);
            context.ContentItem.Get<ContentPart>(context.PartName)?.Apply(context.ContentPartFieldDefinition.Name, field);
        }

        return Task.CompletedTask;
    }

    public override Task ValidatingAsync(ValidateContentFieldContext context, HtmlField field)
    {
        foreach (var error in rules.Check(field, context.ContentPartFieldDefinition))
        {
            context.Fail(error, nameof(field.Html));
        }

        return Task.CompletedTask;
    }
}
