namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>How many results a filter would leave.</summary>
/// <param name="Value">A category's content item id, a tag, or the name of a culture.</param>
/// <param name="Articles">Their number.</param>
public sealed record SearchCount(string Value, int Articles);
