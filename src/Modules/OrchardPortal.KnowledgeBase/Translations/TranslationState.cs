namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>How an article stands in a language.</summary>
public enum TranslationState
{
    /// <summary>There is none in this language.</summary>
    Missing,

    /// <summary>Written, and not yet published.</summary>
    Draft,

    Published,

    /// <summary>The text it was translated from has changed since.</summary>
    Stale,
}
