using System.Collections.Concurrent;
using System.Globalization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>The variants of the content permissions for one type, such as <c>Edit_Article</c>.</summary>
public static class ContentTypePermissionsHelper
{
    private static readonly Permission _publish = new("Publish_{0}", "Publish or unpublish {0} for others", [CommonPermissions.PublishContent]);
    private static readonly Permission _publishOwn = new("PublishOwn_{0}", "Publish or unpublish own {0}", [_publish, CommonPermissions.PublishOwnContent]);
    private static readonly Permission _edit = new("Edit_{0}", "Edit {0} for others", [_publish, CommonPermissions.EditContent]);
    private static readonly Permission _editOwn = new("EditOwn_{0}", "Edit own {0}", [_edit, _publishOwn, CommonPermissions.EditOwnContent]);
    private static readonly Permission _delete = new("Delete_{0}", "Delete {0} for others", [CommonPermissions.DeleteContent]);
    private static readonly Permission _deleteOwn = new("DeleteOwn_{0}", "Delete own {0}", [_delete, CommonPermissions.DeleteOwnContent]);
    private static readonly Permission _view = new("View_{0}", "View {0} by others", [_edit, CommonPermissions.ViewContent]);
    private static readonly Permission _viewOwn = new("ViewOwn_{0}", "View own {0}", [_view, CommonPermissions.ViewOwnContent]);
    private static readonly Permission _preview = new("Preview_{0}", "Preview {0} by others", [_edit, CommonPermissions.PreviewContent]);
    private static readonly Permission _previewOwn = new("PreviewOwn_{0}", "Preview own {0}", [_preview, CommonPermissions.PreviewOwnContent]);
    private static readonly Permission _clone = new("Clone_{0}", "Clone {0} by others", [_edit, CommonPermissions.CloneContent]);
    private static readonly Permission _cloneOwn = new("CloneOwn_{0}", "Clone own {0}", [_clone, CommonPermissions.CloneOwnContent]);
    private static readonly Permission _list = new("ListContent_{0}", "List {0} content items", [CommonPermissions.ListContent]);
    private static readonly Permission _editOwner = new("EditContentOwner_{0}", "Edit the owner of a {0} content item", [CommonPermissions.EditContentOwner]);

    private static readonly ConcurrentDictionary<(string Template, string ContentType), Permission> _permissions = new();

    /// <summary>For each permission over content of every type, the template of the one over one type.</summary>
    public static readonly Dictionary<string, Permission> PermissionTemplates = new()
    {
        [CommonPermissions.PublishContent.Name] = _publish,
        [CommonPermissions.PublishOwnContent.Name] = _publishOwn,
        [CommonPermissions.EditContent.Name] = _edit,
        [CommonPermissions.EditOwnContent.Name] = _editOwn,
        [CommonPermissions.DeleteContent.Name] = _delete,
        [CommonPermissions.DeleteOwnContent.Name] = _deleteOwn,
        [CommonPermissions.ViewContent.Name] = _view,
        [CommonPermissions.ViewOwnContent.Name] = _viewOwn,
        [CommonPermissions.PreviewContent.Name] = _preview,
        [CommonPermissions.PreviewOwnContent.Name] = _previewOwn,
        [CommonPermissions.CloneContent.Name] = _clone,
        [CommonPermissions.CloneOwnContent.Name] = _cloneOwn,
        [CommonPermissions.ListContent.Name] = _list,
        [CommonPermissions.EditContentOwner.Name] = _editOwner,
    };

    public static Permission? ConvertToDynamicPermission(Permission permission) => PermissionTemplates.GetValueOrDefault(permission.Name);

    public static Permission CreateDynamicPermission(Permission template, ContentTypeDefinition typeDefinition)
        => Create(template, typeDefinition.Name, typeDefinition.DisplayName);

    public static Permission CreateDynamicPermission(Permission template, string contentType)
        => _permissions.GetOrAdd((template.Name, contentType), static (key, template) => Create(template, key.ContentType, key.ContentType), template);

    private static Permission Create(Permission template, string contentType, string displayName) => new(
        string.Format(CultureInfo.InvariantCulture, template.Name, contentType),
        string.Format(CultureInfo.InvariantCulture, template.Description ?? string.Empty, displayName),
        (template.ImpliedBy ?? []).Select(implying => Create(implying, contentType, displayName)))
    {
        Category = $"{displayName} Content Type - {contentType}",
    };
}
