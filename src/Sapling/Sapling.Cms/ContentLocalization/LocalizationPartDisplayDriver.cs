using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Localization;
using OrchardCore.Mvc.ModelBinding;
using Sapling.Cms.ContentLocalization;
using YesSql;

namespace OrchardCore.ContentLocalization.Drivers;

/// <summary>Lets editors say in which language an item is written.</summary>
internal sealed class LocalizationPartDisplayDriver(
    ISession session,
    ILocalizationService localizationService,
    Entities.IIdGenerator idGenerator,
    IStringLocalizer<LocalizationPartDisplayDriver> localizer) : ContentPartDisplayDriver<LocalizationPart>
{
    private readonly IStringLocalizer S = localizer;

    public override async Task<IDisplayResult?> EditAsync(LocalizationPart part, BuildPartEditorContext context)
    {
        var supported = await localizationService.GetSupportedCulturesAsync();
        var own = string.IsNullOrEmpty(part.Culture) ? await localizationService.GetDefaultCultureAsync() : part.Culture;

        // On a site of one language there is nothing to choose.
        return supported.Length < 2 && supported.Contains(own, StringComparer.OrdinalIgnoreCase)
            ? null
            : Initialize<EditLocalizationPartViewModel>(GetEditorShapeType(context), model =>
            {
                model.Culture = own;
                model.Cultures = [.. supported.Append(own).Distinct(StringComparer.OrdinalIgnoreCase)
                    .Select(culture => new SelectListItem(CultureInfo.GetCultureInfo(culture).NativeName, culture))];
            });
    }

    public override async Task<IDisplayResult?> UpdateAsync(LocalizationPart part, UpdatePartEditorContext context)
    {
        var model = new EditLocalizationPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        var culture = string.IsNullOrEmpty(model.Culture)
            ? string.IsNullOrEmpty(part.Culture) ? await localizationService.GetDefaultCultureAsync() : part.Culture
            : model.Culture;
        if (culture != part.Culture && !(await localizationService.GetSupportedCulturesAsync()).Contains(culture, StringComparer.OrdinalIgnoreCase))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Culture), S["Choose a language of the site."]);
        }
        else if (await IsTakenAsync(part, culture))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Culture), S["There is another translation into this language."]);
        }
        else
        {
            part.Culture = culture;
            part.LocalizationSet = string.IsNullOrEmpty(part.LocalizationSet) ? idGenerator.GenerateUniqueId() : part.LocalizationSet;
        }

        return await EditAsync(part, context);
    }

    private async Task<bool> IsTakenAsync(LocalizationPart part, string culture)
    {
        var (set, id) = (part.LocalizationSet, part.ContentItem.ContentItemId);
        return !string.IsNullOrEmpty(set)
            && await session.QueryIndex<LocalizedContentItemIndex>(index => index.LocalizationSet == set && index.Culture == culture && index.ContentItemId != id).CountAsync() > 0;
    }
}
