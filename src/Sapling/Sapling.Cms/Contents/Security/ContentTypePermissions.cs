using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>The permissions of each securable type.</summary>
internal sealed class ContentTypePermissions(IContentDefinitionManager contentDefinitionManager) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
        => from type in await contentDefinitionManager.ListTypeDefinitionsAsync()
           where type.IsSecurable()
           from template in ContentTypePermissionsHelper.PermissionTemplates.Values
           select ContentTypePermissionsHelper.CreateDynamicPermission(template, type);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
