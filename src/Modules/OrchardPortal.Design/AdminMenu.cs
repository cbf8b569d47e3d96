using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardPortal.Design;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Design"], NavigationConstants.AdminMenuDesignPosition, design => design
            .Id("design")
            .Add(S["Brand"], "1", brand => brand
                .Action("Index", "Brand", "OrchardPortal.Design")
                .Permission(DesignPermissions.ManageBrand)
                .LocalNav())
            .Add(S["Menus"], "2", menus => menus
                .Action("Index", "Menu", "OrchardPortal.Design")
                .Permission(DesignPermissions.ManageMenus)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
