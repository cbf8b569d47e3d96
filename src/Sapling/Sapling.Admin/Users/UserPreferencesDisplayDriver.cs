using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Users.Localization.Models;
using OrchardCore.Users.Models;
using OrchardCore.Users.TimeZone.Models;

namespace Sapling.Admin.Users;

/// <summary>The language and time zone that a user chose; empty follows the browser and the site.</summary>
internal sealed class UserPreferencesDisplayDriver : DisplayDriver<User>
{
    private readonly ITimeZoneSelectListProvider _timeZones;
    private readonly ILocalizationService? _localization;
    private readonly IStringLocalizer S;

    public UserPreferencesDisplayDriver(
        ITimeZoneSelectListProvider timeZones,
        IEnumerable<ILocalizationService> localization,
        IStringLocalizer<UserPreferencesDisplayDriver> stringLocalizer)
    {
        _timeZones = timeZones;
        _localization = localization.LastOrDefault();
        S = stringLocalizer;
    }

    public override IDisplayResult Edit(User user, BuildEditorContext context)
        => Initialize<UserPreferencesViewModel>("UserPreferences_Edit", async model =>
        {
            model.Culture = user.GetOrCreate<UserLocalizationSettings>().Culture;
            model.TimeZoneId = user.GetOrCreate<UserTimeZone>().TimeZoneId;
            model.Cultures = await CulturesAsync();
            model.TimeZones = await _timeZones.GetTimeZoneSelectListAsync();
        }).Location("Content:3");

    public override async Task<IDisplayResult?> UpdateAsync(User user, UpdateEditorContext context)
    {
        var model = new UserPreferencesViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        if (!string.IsNullOrEmpty(model.TimeZoneId) && !TimeZoneInfo.TryFindSystemTimeZoneById(model.TimeZoneId, out _))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.TimeZoneId), S["The time zone is not known."]);
        }

        if (!string.IsNullOrEmpty(model.Culture) && !(await CulturesAsync()).Contains(model.Culture))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Culture), S["The site does not speak this language."]);
        }

        user.Put(new UserTimeZone { TimeZoneId = string.IsNullOrEmpty(model.TimeZoneId) ? null : model.TimeZoneId });
        user.Put(new UserLocalizationSettings { Culture = string.IsNullOrEmpty(model.Culture) ? null : model.Culture });
        return Edit(user, context);
    }

    private async Task<string[]> CulturesAsync() => _localization is null ? [] : await _localization.GetSupportedCulturesAsync();
}
