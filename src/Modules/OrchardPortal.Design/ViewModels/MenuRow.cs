using OrchardPortal.Design.Menus;

namespace OrchardPortal.Design.ViewModels;

/// <summary>A line of a menu's editor.</summary>
public class MenuRow
{
    /// <summary>What <see cref="Place"/> is for a link of the owner's.</summary>
    public const string OwnLink = "link";

    /// <summary>Null or empty for a line that is not used.</summary>
    public string? Place { get; set; }

    public string? Text { get; set; }

    public string? Url { get; set; }

    public MenuAudience Audience { get; set; }

    /// <summary>Entries stand from the lowest number to the highest.</summary>
    public int? Position { get; set; }

    /// <summary>The text in other languages, by the culture's name.</summary>
    public Dictionary<string, string?> Texts { get; set; } = [];
}
