using OrchardPortal.KnowledgeBase.Transfer;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>An article of an import.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Category">Where it goes.</param>
/// <param name="Address">Where it will be found.</param>
/// <param name="State">What is done.</param>
/// <param name="IsDraft">It is not published.</param>
/// <param name="ContentItemId">The article once it is there; null before.</param>
public sealed record ImportReportRow(string Title, string Category, string Address, ImportState State, bool IsDraft, string? ContentItemId);
