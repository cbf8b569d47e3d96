using Microsoft.Extensions.Localization;
using OrchardCore.CustomSettings.Services;
using OrchardCore.Navigation;

namespace OrchardCore.CustomSettings;

internal sealed class AdminMenu(CustomSettingsService customSettings, IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        var types = await customSettings.GetAllSettingsTypesAsync();
        builder.Add(S["Settings"], settings =>
        {
            settings.Id("settings");
            foreach (var type in types)
            {
                settings.Add(new LocalizedString(type.DisplayName, type.DisplayName), "5", item => item
                    .Action("Index", "Admin", new { area = "OrchardCore.Settings", groupId = type.Name })
                    .Permission(CustomSettingsPermissions.For(type))
                    .LocalNav());
            }
        });
    }
}
