using OrchardCore.Security.Permissions;

namespace OrchardPortal.Forums;

public static class ForumPermissions
{
    public static readonly Permission ManageForums = new("ManageForums", "Manage the forums' categories and settings");

    public static readonly Permission ModerateForums = new("ModerateForums", "Moderate the forums", [ManageForums]);
}
