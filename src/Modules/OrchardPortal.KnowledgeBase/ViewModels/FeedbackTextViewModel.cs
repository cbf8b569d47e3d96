namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>What a reader wrote.</summary>
public sealed record FeedbackTextViewModel(string ArticleId, string Title, IReadOnlyList<string> Reasons, string Text, string When);
