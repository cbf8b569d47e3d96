using OrchardCore.Security.Permissions;

namespace OrchardPortal.KnowledgeBase;

/// <summary>Permissions of the work on the knowledge base besides its articles.</summary>
public static class EditorialPermissions
{
    /// <summary>Read what readers say of articles, work on editorial tasks, and choose how readers are asked.</summary>
    public static readonly Permission ManageEditorialTasks = new("ManageEditorialTasks", "Work on editorial tasks and read the feedback of readers");

    /// <summary>Tell visitors something on every page.</summary>
    public static readonly Permission ManageAnnouncements = new("ManageAnnouncements", "Write announcements");
}
