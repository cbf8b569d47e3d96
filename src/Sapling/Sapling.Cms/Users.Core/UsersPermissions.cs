using System.Collections.Concurrent;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Users;

/// <summary>The permissions on accounts; those of one role are made on demand.</summary>
public static class UsersPermissions
{
    public static readonly Permission ManageUsers = new("ManageUsers", "Managing Users", isSecurityCritical: true);

    public static readonly Permission ViewUsers = new("View Users", "View user's profile", [ManageUsers]);

    public static readonly Permission EditUsers = new("EditUsers", "Edit any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission DeleteUsers = new("DeleteUsers", "Delete any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission ListUsers = new("ListUsers", "List all users", [EditUsers, DeleteUsers]);

    public static readonly Permission AssignRoleToUsers = new("AssignRoleToUsers", "Assign any role to users", [EditUsers], isSecurityCritical: true);

    public static readonly Permission DisableTwoFactorAuthenticationForUsers = new(
        "DisableTwoFactorAuthenticationForUsers", "Disable two-factor authentication for any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission EditOwnUser = new("ManageOwnUserInformation", "Edit own user information", [EditUsers]);

    private static readonly ConcurrentDictionary<(string Template, string Role), Permission> _rolePermissions = new();

    public static Permission CreateEditUsersInRolePermission(string roleName)
        => Create("EditUsersInRole_{0}", "Edit users in {0} role", roleName, EditUsers, CreatePermissionForManageUsersInRole(roleName));

    public static Permission CreateDeleteUsersInRolePermission(string roleName)
        => Create("DeleteUsersInRole_{0}", "Delete users in {0} role", roleName, DeleteUsers, CreatePermissionForManageUsersInRole(roleName));

    public static Permission CreateListUsersInRolePermission(string roleName)
        => Create("ListUsersInRole_{0}", "List users in {0} role", roleName, ListUsers, CreateEditUsersInRolePermission(roleName), CreateDeleteUsersInRolePermission(roleName));

    public static Permission CreateAssignRoleToUsersPermission(string roleName)
        => Create("AssignRoleToUsers_{0}", "Assign {0} role to users", roleName, AssignRoleToUsers, CreatePermissionForManageUsersInRole(roleName));

    public static Permission CreatePermissionForManageUsersInRole(string name)
        => Create("ManageUsersInRole_{0}", "Manage users in {0} role", name, ManageUsers);

    private static Permission Create(string template, string description, string roleName, params Permission[] impliedBy)
        => _rolePermissions.GetOrAdd((template, roleName), _ => new Permission(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, template, roleName),
            string.Format(System.Globalization.CultureInfo.InvariantCulture, description, roleName),
            impliedBy,
            isSecurityCritical: true));
}
