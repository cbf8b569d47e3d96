namespace Localization.Tool;

/// <summary>What a source file gives to translate.</summary>
/// <param name="Id">The text.</param>
/// <param name="Plural">The text for several, or null.</param>
public sealed record Found(string Id, string? Plural = null);
