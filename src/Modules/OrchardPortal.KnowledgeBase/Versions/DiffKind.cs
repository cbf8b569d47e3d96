namespace OrchardPortal.KnowledgeBase.Versions;

/// <summary>What became of a piece of text.</summary>
public enum DiffKind
{
    Same,
    Removed,
    Added,
}
