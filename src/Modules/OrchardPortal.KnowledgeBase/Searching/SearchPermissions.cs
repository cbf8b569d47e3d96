using OrchardCore.Security.Permissions;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>Permissions of what is learnt from searches.</summary>
public static class SearchPermissions
{
    /// <summary>See what visitors searched for, and which suggestions helped.</summary>
    public static readonly Permission ViewSearches = new("ViewKnowledgeBaseSearches", "View what visitors searched for");
}
