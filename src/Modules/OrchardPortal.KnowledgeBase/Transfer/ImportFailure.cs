namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>An article that could not be imported.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Reason">In the editor's language.</param>
internal sealed record ImportFailure(string Title, string Reason);
