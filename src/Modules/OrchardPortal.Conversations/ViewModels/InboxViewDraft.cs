namespace OrchardPortal.Conversations.ViewModels;

/// <summary>A view that could not be kept: what was typed, and why.</summary>
/// <param name="Error">Empty while nothing was refused.</param>
public sealed record InboxViewDraft(string Name, bool IsShared, string Error)
{
    public static InboxViewDraft None { get; } = new("", false, "");
}
