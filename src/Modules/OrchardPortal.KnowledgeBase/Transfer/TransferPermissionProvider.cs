using OrchardCore;
using OrchardCore.Security.Permissions;

namespace OrchardPortal.KnowledgeBase.Transfer;

internal sealed class TransferPermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(
        [TransferPermissions.ImportArticles, TransferPermissions.ExportArticles, TransferPermissions.ExportSite]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new()
        {
            Name = OrchardCoreConstants.Roles.Administrator,
            Permissions = [TransferPermissions.ImportArticles, TransferPermissions.ExportArticles, TransferPermissions.ExportSite],
        },
        new() { Name = OrchardCoreConstants.Roles.Editor, Permissions = [TransferPermissions.ImportArticles, TransferPermissions.ExportArticles] },
    ];
}
