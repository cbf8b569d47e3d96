namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>How closely results match what was searched for.</summary>
public enum SearchKind
{
    /// <summary>Every word occurs, or a word that begins with it.</summary>
    Exact,

    /// <summary>Every word occurs, or one that is written much like it.</summary>
    Similar,

    /// <summary>Some of the words occur.</summary>
    SomeWords,
}
