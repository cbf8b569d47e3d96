using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace OrchardCore.ContentFields.Drivers;

/// <summary>The items that a picker offers, read from the index alone.</summary>
internal sealed class ContentPickerOptions(ISession session, IContentDefinitionManager contentDefinitionManager)
{
    /// <summary>As many as a list without search is of use for.</summary>
    private const int MaxOptions = 500;

    internal async Task<IReadOnlyList<SelectListItem>> ListAsync(ContentPickerField field, ContentPartFieldDefinition definition)
    {
        var types = await TypesAsync(definition.GetSettings<ContentPickerFieldSettings>());
        var rows = (await session.QueryIndex<ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(types))
            .OrderBy(index => index.DisplayText).Take(MaxOptions).ListAsync()).ToList();
        var missing = field.ContentItemIds.Except(rows.Select(row => row.ContentItemId)).ToArray();
        if (missing.Length > 0)
        {
            rows.AddRange(await session.QueryIndex<ContentItemIndex>(index => index.Latest && index.ContentItemId.IsIn(missing)).ListAsync());
        }

        return [.. rows.Select(row => new SelectListItem(
            string.IsNullOrEmpty(row.DisplayText) ? row.ContentItemId : row.DisplayText,
            row.ContentItemId,
            field.ContentItemIds.Contains(row.ContentItemId)))];
    }

    internal async Task<bool> AreAllowedAsync(string[] ids, ContentPickerFieldSettings settings)
    {
        var types = await TypesAsync(settings);
        var found = await session.QueryIndex<ContentItemIndex>(index => (index.Latest || index.Published) && index.ContentItemId.IsIn(ids) && index.ContentType.IsIn(types)).ListAsync();
        return found.Select(row => row.ContentItemId).Distinct().Count() == ids.Length;
    }

    private async Task<string[]> TypesAsync(ContentPickerFieldSettings settings)
    {
        var definitions = await contentDefinitionManager.ListTypeDefinitionsAsync();
        if (settings.DisplayAllContentTypes)
        {
            definitions = definitions.Where(type => !type.HasStereotype());
        }
        else if (settings.DisplayedStereotypes.Length > 0)
        {
            definitions = definitions.Where(type => type.TryGetStereotype(out var stereotype) && settings.DisplayedStereotypes.Contains(stereotype));
        }
        else
        {
            definitions = definitions.Where(type => settings.DisplayedContentTypes.Contains(type.Name));
        }

        return [.. definitions.Select(type => type.Name)];
    }
}
