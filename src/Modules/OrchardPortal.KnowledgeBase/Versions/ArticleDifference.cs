namespace OrchardPortal.KnowledgeBase.Versions;

/// <summary>What differs between two versions of an article.</summary>
public sealed record ArticleDifference(DiffRow Title, DiffRow Summary, IReadOnlyList<DiffRow> Text)
{
    public bool IsNothing => Title.IsSame && Summary.IsSame && Text.All(row => row.Skipped > 0 || row.IsSame);
}
