namespace OrchardPortal.Conversations.Services;

/// <summary>Something that a form asked beside the message: shown as a list under it.</summary>
/// <param name="Label">What was asked.</param>
/// <param name="Text">Plain text as answered.</param>
public sealed record MessageDetail(string Label, string Text);
