using OrchardPortal.Design.Menus;

namespace OrchardPortal.Design.ViewModels;

/// <summary>The screen of a menu.</summary>
public sealed class MenuPage
{
    /// <summary>One of those that <see cref="SiteMenus"/> names.</summary>
    public required string Menu { get; init; }

    public required IReadOnlyList<MenuRow> Rows { get; init; }

    /// <summary>What entries may lead to.</summary>
    public required IReadOnlyList<SitePlace> Places { get; init; }

    /// <summary>The site's languages beside its own: names and what they are called.</summary>
    public required IReadOnlyList<(string Name, string Title)> Cultures { get; init; }
}
