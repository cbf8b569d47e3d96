using System.Text.RegularExpressions;
using OrchardPortal.Forums.Models;

namespace OrchardPortal.Forums.Services;

/// <summary>What happens to a post before anybody reads it.</summary>
public static partial class ForumRules
{
    /// <summary>So many posts let through make a member whose links are trusted.</summary>
    public const int TrustedPosts = 3;

    /// <summary>So many posts of one member may wait at the same time.</summary>
    public const int MostWaiting = 3;

    /// <summary>So many members must report a member's post before it waits for a moderator.</summary>
    public const int ReportsThatHide = 3;

    /// <summary>Whether a moderator looks first.</summary>
    /// <param name="settings">What the owner decided.</param>
    /// <param name="isStaff">Whether a moderator wrote it.</param>
    /// <param name="visiblePosts">How many posts of the author everybody sees already.</param>
    /// <param name="text">What was written.</param>
    public static ForumPostState StateOf(ForumSettings settings, bool isStaff, int visiblePosts, string text) =>
        !isStaff && ((settings.HoldFirstPosts && visiblePosts == 0) || (settings.HoldLinks && visiblePosts < TrustedPosts && HasLink(text)))
            ? ForumPostState.Waiting
            : ForumPostState.Visible;

    /// <summary>Whether a text leads anywhere, as a link or as an address that somebody can copy.</summary>
    public static bool HasLink(string text) => Link().IsMatch(text);

    [GeneratedRegex(@"://|\bwww\.|\]\(|^\s*\[[^\]]+\]:|\b[a-z0-9-]{2,63}\.(?:com|net|org|info|biz|io|shop|xyz|top|ru|cn)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Link();
}
