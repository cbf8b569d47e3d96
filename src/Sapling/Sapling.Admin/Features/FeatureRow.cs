namespace Sapling.Admin.Features;

/// <summary>A feature as the screen shows it.</summary>
/// <param name="Needs">The names of the features that are enabled together with it.</param>
/// <param name="NeededBy">The names of the enabled features that cannot do without it.</param>
public sealed record FeatureRow(
    string Id, string Name, string Category, string Description, bool IsEnabled, bool IsFixed, IReadOnlyList<string> Needs, IReadOnlyList<string> NeededBy);
