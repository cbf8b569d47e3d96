namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>An option of a list, or a box to tick.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What is read.</param>
/// <param name="IsChosen">Whether it is picked.</param>
public sealed record ProfileChoice(string Value, string Text, bool IsChosen);
