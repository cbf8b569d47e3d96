using OrchardCore.Security.Permissions;

namespace OrchardCore.ContentLocalization;

internal sealed class ContentLocalizationPermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync()
        => Task.FromResult<IEnumerable<Permission>>([ContentLocalizationPermissions.LocalizeContent, ContentLocalizationPermissions.LocalizeOwnContent]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [ContentLocalizationPermissions.LocalizeContent] },
        new() { Name = OrchardCoreConstants.Roles.Editor, Permissions = [ContentLocalizationPermissions.LocalizeContent] },
    ];
}
