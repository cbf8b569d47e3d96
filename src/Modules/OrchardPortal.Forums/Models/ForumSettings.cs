namespace OrchardPortal.Forums.Models;

/// <summary>What the owner decides about the forums; part of the site's settings.</summary>
public class ForumSettings
{
    public const int TitleMaxLength = 80;

    /// <summary>What the forums are called; empty for the usual name.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>The first post of a member waits for a moderator.</summary>
    public bool HoldFirstPosts { get; set; } = true;

    /// <summary>A post with a link waits until its author has had three posts let through.</summary>
    public bool HoldLinks { get; set; } = true;

    /// <summary>Whether others read a member's whole name; otherwise the first name and one letter.</summary>
    public bool FullNames { get; set; }
}
