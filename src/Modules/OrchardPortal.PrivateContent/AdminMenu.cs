using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["Private content"], S["Private content"].PrefixPosition(), page => page
                .Action("Index", "Admin", new { area = "OrchardCore.Settings", groupId = PrivateContentSettings.GroupId })
                .Permission(PrivateContentPermissions.ManagePrivateContent)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
