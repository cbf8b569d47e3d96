using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Roles;

namespace Sapling.Admin.Roles;

internal sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) => S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Access"], access => access
            .Add(S["Roles"], "2", roles => roles
                .Action("Index", "Admin", "OrchardCore.Roles")
                .Permission(RolesPermissions.ManageRoles)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
