using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Conversations.ViewModels;

public sealed record InboxRow(
    long Number,
    string Subject,
    string Url,
    string Requester,
    string? Assignee,
    StageView Stage,
    string? Priority,
    TimeView Created,
    TimeView LastActivity);
