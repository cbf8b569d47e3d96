namespace OrchardPortal.Conversations.ViewModels;

public sealed record InboxLink(string Label, string Url, bool Selected);
