using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class ContentPickerFieldHandler(PickerRules rules) : ContentFieldHandler<ContentPickerField>
{
    public override async Task ValidatingAsync(ValidateContentFieldContext context, ContentPickerField field)
    {
        foreach (var error in await rules.CheckAsync(field, context.ContentPartFieldDefinition))
        {
            context.Fail(error, nameof(field.ContentItemIds));
        }
    }
}
