namespace OrchardPortal.PrivateContent.Models;

/// <summary>How a system page looks (requirement 23). Stored in <see cref="PrivateContentSettings"/>.</summary>
public sealed class SystemPageChoice
{
    /// <summary>One of the looks that the theme has, such as <c>Split</c>; null for that of all pages.</summary>
    public string? Look { get; set; }

    /// <summary>The owner's own template for this page, by its name; null for the theme's.</summary>
    public string? Template { get; set; }
}
