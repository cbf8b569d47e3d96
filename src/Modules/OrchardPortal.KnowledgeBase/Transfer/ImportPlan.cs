using OrchardPortal.KnowledgeBase.Transfer.Reading;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>What an import would do: the report of a dry run, and the work list of the real one.</summary>
/// <param name="Articles">In the order of the upload.</param>
/// <param name="Categories">What the upload says of categories.</param>
/// <param name="Problems">What is left out, or not as it was.</param>
/// <param name="Links">Where links lead that lead to articles of the upload.</param>
internal sealed record ImportPlan(
    IReadOnlyList<PlannedArticle> Articles,
    IReadOnlyList<SourceCategory> Categories,
    IReadOnlyList<SourceProblem> Problems,
    ImportLinks Links)
{
    /// <summary>What is still to be done, translations after what they are translations of.</summary>
    public IEnumerable<PlannedArticle> Waiting => Articles.Where(article => article.State != ImportState.Done).OrderBy(article => article.Source.TranslationOf.Length > 0);

    public int Count(ImportState state) => Articles.Count(article => article.State == state);
}
