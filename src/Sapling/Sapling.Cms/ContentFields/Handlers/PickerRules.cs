using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Drivers;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

/// <summary>What the settings of a picker ask of what was picked. Identifiers come from forms, so each is looked up.</summary>
internal sealed class PickerRules(IStringLocalizer<PickerRules> localizer, ContentPickerOptions contentOptions, UserPickerOptions userOptions)
{
    private readonly IStringLocalizer S = localizer;

    internal async Task<IReadOnlyList<string>> CheckAsync(ContentPickerField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<ContentPickerFieldSettings>();
        return Check(field.ContentItemIds.Length, settings.Required, settings.Multiple, definition)
            ?? (await contentOptions.AreAllowedAsync(field.ContentItemIds, settings) ? [] : [S["Choose an item of the list for {0}.", definition.DisplayName()]]);
    }

    internal async Task<IReadOnlyList<string>> CheckAsync(UserPickerField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<UserPickerFieldSettings>();
        return Check(field.UserIds.Length, settings.Required, settings.Multiple, definition)
            ?? (await userOptions.AreAllowedAsync(field.UserIds, settings) ? [] : [S["Choose a user of the list for {0}.", definition.DisplayName()]]);
    }

    private IReadOnlyList<string>? Check(int count, bool required, bool multiple, ContentPartFieldDefinition definition)
        => count == 0 ? (required ? [S["A value is required for {0}.", definition.DisplayName()]] : [])
            : count > 1 && !multiple ? [S["{0} takes one value only.", definition.DisplayName()]]
            : null;
}
