namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>An article that may be put beside another.</summary>
public sealed record RelatedChoice(string Slug, string Title);
