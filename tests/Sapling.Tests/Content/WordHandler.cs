using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Tests.Content;

public sealed class WordHandler : ContentFieldHandler<WordField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, WordField field)
    {
        if (string.IsNullOrEmpty(field.Word))
        {
            context.Fail("A word is needed.", nameof(field.Word));
        }

        return Task.CompletedTask;
    }
}
