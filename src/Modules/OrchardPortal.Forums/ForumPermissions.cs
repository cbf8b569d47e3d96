using OrchardCore.Security.Permissions;

namespace OrchardPortal.Forums;

/// <summary>What staff may do in the forums beyond what every member may.</summary>
public static class ForumPermissions
{
    public static readonly Permission ManageForums = new("ManageForums", "Manage the forums' categories and settings");

    public static readonly Permission ModerateForums = new("ModerateForums", "Moderate the forums", [ManageForums]);
}
