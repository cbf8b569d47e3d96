namespace Sapling.Admin.Templates;

/// <param name="Sign"><c>+</c> for a line that came, <c>-</c> for one that went, a space for one that stayed, <c>…</c> for lines that stayed and are left out.</param>
/// <param name="Text">The line.</param>
/// <param name="Number">Its number in the newer text, or in the older for a line that went; 0 for lines left out.</param>
public sealed record DifferenceLine(char Sign, string Text, int Number);
