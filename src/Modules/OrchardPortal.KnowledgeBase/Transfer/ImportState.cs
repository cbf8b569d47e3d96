namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>What an import does with an article.</summary>
public enum ImportState
{
    /// <summary>It is made.</summary>
    New,

    /// <summary>It was imported before and is different now.</summary>
    Changed,

    /// <summary>It was imported before, just so.</summary>
    Done,
}
