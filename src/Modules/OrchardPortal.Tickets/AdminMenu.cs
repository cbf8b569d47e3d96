using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardPortal.Tickets;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(S["Pipelines"], "3", item => Screen(item, "TicketPipeline"))
            .Add(S["Ticket properties"], "4", item => Screen(item, "TicketProperty")));
        return ValueTask.CompletedTask;
    }

    private static void Screen(NavigationItemBuilder item, string controller) => item
        .Action("Index", controller, "OrchardPortal.Tickets")
        .Permission(TicketPermissions.ManageTicketSettings)
        .LocalNav();
}
