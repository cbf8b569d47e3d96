namespace Sapling.Admin.Templates;

/// <summary>A property that a template may read.</summary>
/// <param name="Name">As it is written after <c>Model.</c></param>
/// <param name="Kind">Text, number, date, yes or no, list, or what its own properties say.</param>
/// <param name="Summary">What the module's documentation says of it; empty where it says nothing.</param>
/// <param name="Inner">The properties of what it holds.</param>
public sealed record ShapeProperty(string Name, string Kind, string Summary, IReadOnlyList<ShapeProperty> Inner);
