namespace OrchardPortal.Design.Services;

/// <summary>What the owner should know of the colours chosen.</summary>
/// <param name="IsGood">All is well; else the pages differ from what was chosen, so that they can be read.</param>
/// <param name="Text">In the owner's language.</param>
public sealed record BrandNote(bool IsGood, string Text);
