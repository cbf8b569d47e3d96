namespace Localization.Tool;

/// <summary>A text of the interface in the language of the source.</summary>
/// <param name="Id">The text, in the singular where it has a plural.</param>
/// <param name="Plural">The text for several, or null for one that does not count.</param>
/// <param name="Places">The source files that show it, relative to the root of the repository.</param>
public sealed record Message(string Id, string? Plural, IReadOnlyList<string> Places);
