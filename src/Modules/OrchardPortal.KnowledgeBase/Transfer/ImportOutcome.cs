namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>What a run of an import did.</summary>
/// <param name="Imported">Articles that are there now.</param>
/// <param name="Left">Articles for the next run.</param>
/// <param name="Failures">Articles that could not be imported.</param>
internal sealed record ImportOutcome(int Imported, int Left, IReadOnlyList<ImportFailure> Failures);
