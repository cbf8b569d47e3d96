using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class DateTimeFieldHandler(FieldRules rules) : ContentFieldHandler<DateTimeField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, DateTimeField field)
    {
        foreach (var error in rules.Check(field, context.ContentPartFieldDefinition))
        {
            context.Fail(error, nameof(field.Value));
        }

        return Task.CompletedTask;
    }
}
