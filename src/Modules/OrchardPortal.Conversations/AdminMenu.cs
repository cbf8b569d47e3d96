using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardPortal.Conversations.Reports;
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
            .Permission(TicketPermissions.AnswerTickets)
            .Add(S["Inbox"], S["Inbox"].PrefixPosition("1"), item => item
                .Action("Index", "Inbox", "OrchardPortal.Conversations")
                .Permission(TicketPermissions.AnswerTickets)
                .LocalNav())
            // Beside the inbox, whatever both are called.
            .Add(S["Reports"], S["Inbox"].PrefixPosition("2"), item => item
                .Action("Index", "Report", "OrchardPortal.Conversations")
                .Permission(TicketReportPermissions.ViewTicketReports)
                .LocalNav())
            .Add(S["Canned replies"], S["Canned replies"].PrefixPosition("5"), item => item
                .Action("Index", "Macro", "OrchardPortal.Conversations")
                .Permission(ConversationPermissions.ManageMacros)
                .LocalNav())
            .Add(S["My profile"], S["My profile"].PrefixPosition("9"), item => item
                .Action("Edit", "AgentProfile", "OrchardPortal.Conversations")
                .Permission(TicketPermissions.AnswerTickets)
                .LocalNav()));
        builder.Add(S["Settings"], settings => settings
            .Add(S["Inboxes"], S["Inboxes"].PrefixPosition(), inboxes => inboxes
                .Action("Index", "Inboxes", "OrchardPortal.Conversations")
                .Permission(TicketPermissions.ManageTickets)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
