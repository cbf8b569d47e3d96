namespace OrchardPortal.Conversations.Services;

/// <param name="Text">Plain text; empty when the template failed.</param>
/// <param name="Error">What is wrong with the template, with its line; null when all is well.</param>
public sealed record MacroText(string Text, string? Error);
