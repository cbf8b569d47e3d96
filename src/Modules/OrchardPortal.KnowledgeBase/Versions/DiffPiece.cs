namespace OrchardPortal.KnowledgeBase.Versions;

/// <summary>A piece of a line.</summary>
/// <param name="Kind">Whether the other version has it.</param>
/// <param name="Text">The text.</param>
public sealed record DiffPiece(DiffKind Kind, string Text);
