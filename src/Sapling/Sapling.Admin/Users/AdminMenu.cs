using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Users;

namespace Sapling.Admin.Users;

internal sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) => S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Access"], NavigationConstants.AdminMenuAccessControlPosition, access => access
            .Id("access")
            .Add(S["Users"], "1", users => users
                .Action("Index", "Admin", "OrchardCore.Users")
                .Permission(UsersPermissions.ListUsers)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
