using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class DateFieldHandler(FieldRules rules) : ContentFieldHandler<DateField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, DateField field)
    {
        foreach (var error in rules.Check(field, context.ContentPartFieldDefinition))
        {
            context.Fail(error, nameof(field.Value));
        }

        return Task.CompletedTask;
    }
}
