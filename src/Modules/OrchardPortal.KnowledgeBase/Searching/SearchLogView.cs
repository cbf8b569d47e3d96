namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>Which searches an editor looks at.</summary>
public enum SearchLogView
{
    /// <summary>Those that found no article with all their words: what is missing.</summary>
    WithoutResult,

    /// <summary>Those that found something that nobody opened: what has the wrong title, or is not it.</summary>
    WithoutClick,

    Popular,

    /// <summary>Articles that were suggested while a ticket was written.</summary>
    Suggestions,
}
