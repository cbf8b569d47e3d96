namespace OrchardPortal.KnowledgeBase.Versions;

/// <summary>A line of the older version beside that of the newer one.</summary>
/// <param name="Old">Null where the older version has no such line.</param>
/// <param name="New">Null where the newer version has no such line.</param>
public sealed record DiffRow(IReadOnlyList<DiffPiece>? Old, IReadOnlyList<DiffPiece>? New)
{
    public bool IsSame => Old is not null && New is not null && Old.All(piece => piece.Kind == DiffKind.Same) && New.All(piece => piece.Kind == DiffKind.Same);

    /// <summary>So many lines that are alike were left out here; then it has no text.</summary>
    public int Skipped { get; init; }
}
