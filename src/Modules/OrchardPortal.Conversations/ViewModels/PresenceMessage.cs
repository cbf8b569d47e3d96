namespace OrchardPortal.Conversations.ViewModels;

/// <param name="Title">Who wrote.</param>
/// <param name="Text">Plain text.</param>
public sealed record PresenceMessage(string Id, string Title, string Text);
