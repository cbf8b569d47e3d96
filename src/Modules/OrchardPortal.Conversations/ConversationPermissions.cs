using OrchardCore.Security.Permissions;
using OrchardPortal.Tickets;

namespace OrchardPortal.Conversations;

public static class ConversationPermissions
{
    public static readonly Permission ManageMacros = new("ManageMacros", "Manage canned replies", [TicketPermissions.ManageTickets]);
}
