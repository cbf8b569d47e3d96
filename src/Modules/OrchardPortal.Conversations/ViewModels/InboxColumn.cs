namespace OrchardPortal.Conversations.ViewModels;

/// <param name="Url">Sorts by the column; null for one that does not sort.</param>
/// <param name="Direction">As aria-sort says it; null when the list is not sorted by it.</param>
public sealed record InboxColumn(string Label, string? Url = null, string? Direction = null);
