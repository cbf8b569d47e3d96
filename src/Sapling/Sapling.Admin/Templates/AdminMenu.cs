using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Templates;

namespace Sapling.Admin.Templates;

internal sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) => S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Design"], NavigationConstants.AdminMenuDesignPosition, design => design
            .Id("design")
            .Add(S["Templates"], S["Templates"].PrefixPosition(), templates => templates
                .Action("Index", "Template", "OrchardCore.Templates")
                .Permission(Permissions.ManageTemplates)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
