namespace OrchardPortal.KnowledgeBase.Versions;

/// <summary>A version of an article in the list of its versions.</summary>
/// <param name="Id">The version.</param>
/// <param name="Author">Who made it.</param>
/// <param name="Utc">When it was changed last.</param>
/// <param name="IsPublished">Whether readers see this one.</param>
/// <param name="IsDraft">Whether it is the draft.</param>
public sealed record ArticleVersion(string Id, string Author, DateTime? Utc, bool IsPublished, bool IsDraft);
