namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>The articles that the visitor may not see.</summary>
/// <param name="Ids">Their content item ids.</param>
/// <param name="Key">The same for whoever may not see the same articles; another once articles or rules change.</param>
public sealed record HiddenArticles(IReadOnlySet<string> Ids, string Key)
{
    public static readonly HiddenArticles None = new(new HashSet<string>(), string.Empty);
}
