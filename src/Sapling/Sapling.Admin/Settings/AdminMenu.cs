using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Settings;

namespace Sapling.Admin.Settings;

internal sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) => S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(S["General"], "1", general => general
                .Action("Index", "Admin", new { area = "OrchardCore.Settings", groupId = GeneralSettingsDisplayDriver.GroupId })
                .Permission(SettingsPermissions.ManageGroupSettings)
                .Resource(GeneralSettingsDisplayDriver.GroupId)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
