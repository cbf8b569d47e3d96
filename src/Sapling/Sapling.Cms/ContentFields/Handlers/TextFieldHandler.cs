using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class TextFieldHandler(FieldRules rules) : ContentFieldHandler<TextField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, TextField field)
    {
        foreach (var error in rules.Check(field, context.ContentPartFieldDefinition))
        {
            context.Fail(error, nameof(field.Text));
        }

        return Task.CompletedTask;
    }
}
