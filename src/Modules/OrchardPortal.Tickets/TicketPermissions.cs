using OrchardCore.Security.Permissions;

namespace OrchardPortal.Tickets;

public static class TicketPermissions
{
    public static readonly Permission ManageTickets = new("ManageTickets", "Manage tickets, pipelines and inboxes");

    public static readonly Permission ManageTicketSettings = new("ManageTicketSettings", "Manage ticket properties and pipelines", [ManageTickets]);

    public static readonly Permission AnswerTickets = new("AnswerTickets", "View and answer tickets", [ManageTickets]);
}
