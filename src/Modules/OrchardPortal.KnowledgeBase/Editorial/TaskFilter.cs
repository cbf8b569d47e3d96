namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>Which tasks a list shows.</summary>
/// <param name="IsDone">Those that are done, or those that are not.</param>
/// <param name="Kind">One of <see cref="EditorialTaskKinds"/>; null for all.</param>
/// <param name="AssigneeId">Those of one editor, of nobody when it is empty; null for all.</param>
internal sealed record TaskFilter(bool IsDone, string? Kind = null, string? AssigneeId = null);
