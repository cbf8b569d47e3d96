using OrchardCore.Templates.Models;

namespace Sapling.Admin.Templates;

/// <summary>The templates of the site.</summary>
public sealed class TemplateListViewModel
{
    /// <summary>Those that editors wrote, by name.</summary>
    public required IReadOnlyList<KeyValuePair<string, Template>> Own { get; init; }

    /// <summary>The names of those that the theme and the modules ship.</summary>
    public required IReadOnlyList<string> Shipped { get; init; }
}
