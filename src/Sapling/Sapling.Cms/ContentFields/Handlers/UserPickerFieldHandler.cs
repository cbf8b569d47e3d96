using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class UserPickerFieldHandler(PickerRules rules) : ContentFieldHandler<UserPickerField>
{
    public override async Task ValidatingAsync(ValidateContentFieldContext context, UserPickerField field)
    {
        foreach (var error in await rules.CheckAsync(field, context.ContentPartFieldDefinition))
        {
            context.Fail(error, nameof(field.UserIds));
        }
    }
}
