namespace Localization.Tool;

/// <summary>An entry of a PO file.</summary>
/// <param name="Context">Where the text has this meaning (the full name of a class, or the path of a view with dots), or null for everywhere.</param>
/// <param name="Id">The text in the language of the source.</param>
/// <param name="Plural">The text for several, or null.</param>
/// <param name="Forms">The translation, in each form of the language where it has a plural.</param>
public sealed record Translation(string? Context, string Id, string? Plural, IReadOnlyList<string> Forms);
