using OrchardCore.Security.Permissions;

namespace OrchardPortal.Tickets;

internal sealed class PermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        Task.FromResult<IEnumerable<Permission>>([TicketPermissions.AnswerTickets, TicketPermissions.ManageTicketSettings, TicketPermissions.ManageTickets]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [TicketPermissions.ManageTickets] },
        new() { Name = "Agent", Permissions = [TicketPermissions.AnswerTickets] },
    ];
}
