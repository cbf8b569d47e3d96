using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardPortal.Tickets;

namespace OrchardPortal.Conversations;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Tickets"], "0", tickets => tickets
            .Id("tickets")
            .AddClass("icon-class-fas icon-class-fa-inbox")
            .Action("Index", "Inbox", "OrchardPortal.Conversations")
            .Permission(TicketPermissions.AnswerTickets)
            .LocalNav());
        builder.Add(S["Settings"], settings => settings
            .Add(S["Inboxes"], S["Inboxes"].PrefixPosition(), inboxes => inboxes
                .Action("Index", "Inboxes", "OrchardPortal.Conversations")
                .Permission(TicketPermissions.ManageTickets)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
