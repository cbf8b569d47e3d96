using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Tests.Content;

/// <summary>The text of a note is its display text; it must not be empty, and "refuse" is refused.</summary>
public sealed class NoteHandler : ContentPartHandler<NotePart>
{
    public override Task CreatingAsync(CreateContentContext context, NotePart part)
    {
        context.Cancel = part.Text == "refuse";
        context.ContentItem.DisplayText = part.Text;
        return Task.CompletedTask;
    }

    protected override Task ValidatingAsync(ValidateContentPartContext context, NotePart part)
    {
        if (string.IsNullOrEmpty(part.Text))
        {
            context.Fail("A text is needed.", nameof(part.Text));
        }

        return Task.CompletedTask;
    }
}
