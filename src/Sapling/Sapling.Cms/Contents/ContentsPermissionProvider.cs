using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

/// <summary>Visitors get nothing from the start: what they may see, the modules show on pages of their own.</summary>
internal sealed class ContentsPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _editing =
    [
        CommonPermissions.PublishContent, CommonPermissions.EditContent, CommonPermissions.DeleteContent,
        CommonPermissions.PreviewContent, CommonPermissions.CloneContent, CommonPermissions.ListContent,
    ];

    private static readonly Permission[] _all =
    [
        .. _editing, CommonPermissions.ViewContent, CommonPermissions.EditContentOwner, CommonPermissions.AccessContentApi,
        .. CommonPermissions.OwnerPermissionsByName.Values, ContentTypesPermissions.ViewContentTypes, ContentTypesPermissions.EditContentTypes,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _all },
        new() { Name = OrchardCoreConstants.Roles.Editor, Permissions = _editing },
        new() { Name = OrchardCoreConstants.Roles.Author, Permissions = [CommonPermissions.PublishOwnContent, CommonPermissions.EditOwnContent, CommonPermissions.DeleteOwnContent, CommonPermissions.ListContent] },
        new() { Name = OrchardCoreConstants.Roles.Contributor, Permissions = [CommonPermissions.EditOwnContent, CommonPermissions.ListContent] },
    ];
}
