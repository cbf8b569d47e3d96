using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

/// <summary>The permissions on the media library.</summary>
public static class MediaPermissions
{
    public static readonly Permission ManageMedia = new("ManageMediaContent", "Manage Media");
}
