using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

public static class AdminPermissions
{
    public static readonly Permission AccessAdminPanel = default!;

    public static readonly Permission ManageAdminSettings = default!;
}
