namespace OrchardPortal.Contacts.ViewModels;

/// <param name="Before">Leads to the next page; null on the last.</param>
/// <param name="IsLater">Not the first page.</param>
public sealed record TimelineViewModel(IReadOnlyList<TimelineItemViewModel> Items, string? Before, bool IsLater);
