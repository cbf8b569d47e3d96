using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class NumericFieldHandler(FieldRules rules) : ContentFieldHandler<NumericField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, NumericField field)
    {
        foreach (var error in rules.Check(field, context.ContentPartFieldDefinition))
        {
            context.Fail(error, nameof(field.Value));
        }

        return Task.CompletedTask;
    }
}
