using OrchardCore.DisplayManagement;

namespace OrchardPortal.Conversations.ViewModels;

/// <param name="ViewName">The name of the view that is shown; null for none.</param>
/// <param name="List">The shape of an <see cref="InboxListViewModel"/>.</param>
public sealed record InboxPageViewModel(string? ViewName, IShape List);
