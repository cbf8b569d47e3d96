namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>Unsaved writing that an editor may go on with.</summary>
/// <param name="Key">Under what it is kept.</param>
/// <param name="Title">The article's title as it was written; may be empty.</param>
/// <param name="Time">When it was kept, in words.</param>
public sealed record KeptOffer(string Key, string Title, string Time);
