using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Title.Models;

namespace OrchardCore.Title.Handlers;

/// <summary>What a title must be; the same for a form and for an import.</summary>
internal sealed class TitleRules(IStringLocalizer<TitleRules> localizer)
{
    private readonly IStringLocalizer S = localizer;

    internal IEnumerable<string> Check(TitlePart part, TitlePartSettings settings)
    {
        if (string.IsNullOrWhiteSpace(part.Title))
        {
            return settings.Options == TitlePartOptions.EditableRequired ? [S["A title is required."]] : [];
        }

        return part.Title.Length > ContentItemIndex.MaxDisplayTextSize ? [S["A title has at most {0} characters.", ContentItemIndex.MaxDisplayTextSize]]
            : part.Title.Any(char.IsControl) ? [S["A title is one line of text."]]
            : [];
    }
}
