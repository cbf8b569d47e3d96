using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Title.Models;

namespace OrchardCore.Title.Handlers;

/// <summary>The title is what lists call the item.</summary>
internal sealed class TitlePartHandler(TitleRules rules) : ContentPartHandler<TitlePart>
{
    public override Task CreatedAsync(CreateContentContext context, TitlePart part)
    {
        SetDisplayText(part);
        return Task.CompletedTask;
    }

    public override Task UpdatedAsync(UpdateContentContext context, TitlePart part)
    {
        SetDisplayText(part);
        return Task.CompletedTask;
    }

    protected override Task ValidatingAsync(ValidateContentPartContext context, TitlePart part)
    {
        foreach (var error in rules.Check(part, context.ContentTypePartDefinition.GetSettings<TitlePartSettings>()))
        {
            context.Fail(error, nameof(part.Title));
        }

        return Task.CompletedTask;
    }

    private static void SetDisplayText(TitlePart part)
    {
        if (!string.IsNullOrEmpty(part.Title))
        {
            part.ContentItem.DisplayText = part.Title;
        }
    }
}
