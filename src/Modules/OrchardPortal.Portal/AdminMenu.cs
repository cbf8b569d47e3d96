using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardPortal.Portal.Models;

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
                .LocalNav())
            .Add(S["Support forms"], S["Support forms"].PrefixPosition(), forms => forms
                .Action("Index", "SupportForm", new { area = "OrchardPortal.Portal" })
                .Permission(PortalPermissions.ManagePortalSettings)
                .LocalNav()));

        // The host offers a screen of its own for each type of custom settings. This one has a better one.
        builder.Build().ForEach(heading => heading.Items.RemoveAll(IsHostsScreen));

        return ValueTask.CompletedTask;
    }

    private static bool IsHostsScreen(MenuItem item) =>
        item.RouteValues is { } values && values.TryGetValue("groupId", out var groupId) && groupId as string == PortalSettingsPart.ContentType;
}
