using OrchardCore.Security.Permissions;
using OrchardPortal.Conversations.Reports;
using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Conversations;

internal sealed class PermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ConversationPermissions.ManageMacros, TicketReportPermissions.ViewTicketReports]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ConversationPermissions.ManageMacros, TicketReportPermissions.ViewTicketReports] },
        new() { Name = AgentRole.Name, Permissions = [TicketReportPermissions.ViewTicketReports] },
    ];
}
