using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardPortal.Portal;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Content"], NavigationConstants.AdminMenuContentPosition, content => content
            .AddClass("content").Id("content")
            .Add(S["Customer portal"], S["Customer portal"].PrefixPosition(), portal => portal
                .Action("Index", "PortalSettings", new { area = "OrchardPortal.Portal" })
                .Permission(PortalPermissions.ManagePortalSettings)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
