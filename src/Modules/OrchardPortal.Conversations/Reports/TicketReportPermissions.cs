using OrchardCore.Security.Permissions;
using OrchardPortal.Tickets;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Who may look at numbers about tickets (requirement 82).</summary>
public static class TicketReportPermissions
{
    public static readonly Permission ViewTicketReports = new("ViewTicketReports", "View reports about tickets", [TicketPermissions.ManageTickets]);
}
