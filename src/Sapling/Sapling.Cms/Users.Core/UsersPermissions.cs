using OrchardCore.Security.Permissions;

namespace OrchardCore.Users;

/// <summary>The permissions on accounts.</summary>
public static class UsersPermissions
{
    public static readonly Permission ManageUsers = new("ManageUsers", "Managing Users", isSecurityCritical: true);

    public static readonly Permission ViewUsers = new("View Users", "View user's profile", [ManageUsers]);

    public static readonly Permission EditUsers = new("EditUsers", "Edit any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission DeleteUsers = new("DeleteUsers", "Delete any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission ListUsers = new("ListUsers", "List all users", [EditUsers, DeleteUsers]);

    public static readonly Permission AssignRoleToUsers = new("AssignRoleToUsers", "Assign any role to users", [EditUsers], isSecurityCritical: true);

    public static readonly Permission EditOwnUser = new("ManageOwnUserInformation", "Edit own user information", [EditUsers]);
}
