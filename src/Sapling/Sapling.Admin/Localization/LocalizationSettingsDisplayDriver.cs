using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Localization.Models;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace Sapling.Admin.Localization;

/// <summary>The languages that the site answers in.</summary>
internal sealed class LocalizationSettingsDisplayDriver : SiteDisplayDriver<LocalizationSettings>
{
    public const string GroupId = "localization";

    private readonly IStringLocalizer S;

    public LocalizationSettingsDisplayDriver(IStringLocalizer<LocalizationSettingsDisplayDriver> stringLocalizer) => S = stringLocalizer;

    protected override string SettingsGroupId => GroupId;

    public override IDisplayResult Edit(ISite site, LocalizationSettings section, BuildEditorContext context)
        => Initialize<LocalizationSettingsViewModel>("LocalizationSettings_Edit", model =>
        {
            model.DefaultCulture = section.DefaultCulture;
            model.SupportedCultures = string.Join(", ", section.SupportedCultures);
        }).Location("Content:1").OnGroup(GroupId);

    public override async Task<IDisplayResult> UpdateAsync(ISite site, LocalizationSettings section, UpdateEditorContext context)
    {
        var model = new LocalizationSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        var supported = (model.SupportedCultures ?? string.Empty)
            .Split([',', ' ', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        foreach (var name in supported.Append(model.DefaultCulture ?? string.Empty))
        {
            if (!IsKnown(name))
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(model.SupportedCultures), S["'{0}' is not the code of a language, such as en or pt-BR.", name]);
            }
        }

        if (!supported.Contains(model.DefaultCulture, StringComparer.OrdinalIgnoreCase))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.DefaultCulture), S["The default language has to be one of the supported languages."]);
        }

        section.DefaultCulture = model.DefaultCulture ?? string.Empty;
        section.SupportedCultures = supported;
        return Edit(site, section, context);
    }

    // .NET makes a culture of any well-formed code; only those of a real language have a name.
    private static bool IsKnown(string name)
    {
        try
        {
            return name.Length > 0 && !CultureInfo.GetCultureInfo(name).ThreeLetterWindowsLanguageName.Equals("ZZZ", StringComparison.Ordinal);
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
