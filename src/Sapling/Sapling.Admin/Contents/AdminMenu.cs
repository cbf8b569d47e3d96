using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Navigation;

namespace Sapling.Admin.Contents;

internal sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) => S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Content"], NavigationConstants.AdminMenuContentPosition, content => content
            .Id("content")
            .Add(S["Content items"], "1", items => items
                .Action("List", "Admin", "OrchardCore.Contents")
                .Permission(CommonPermissions.ListContent)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
