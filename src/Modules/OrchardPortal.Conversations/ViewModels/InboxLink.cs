namespace OrchardPortal.Conversations.ViewModels;

/// <param name="Count">Null where nothing is counted.</param>
public sealed record InboxLink(string Label, string Url, bool Selected, string? Count = null);
