namespace OrchardPortal.Conversations.Services;

/// <param name="Machine">For a time element's datetime attribute.</param>
/// <param name="Text">How long ago.</param>
/// <param name="Title">Exactly, in the reader's zone.</param>
public sealed record TimeView(string Machine, string Text, string Title);
