using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Forums.Services;

/// <summary>Under what a browser keeps what a member types and has not sent.</summary>
internal static class ForumDrafts
{
    /// <summary>A key that differs by member and by what is written, and tells neither.</summary>
    /// <param name="userId">The member's account.</param>
    /// <param name="what">Which form it is.</param>
    public static string KeyOf(string userId, string what) =>
        DraftKey.Of(userId, $"forums {what}");
}
