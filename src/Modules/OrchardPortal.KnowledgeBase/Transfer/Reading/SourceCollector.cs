namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Gathers what the files of an upload hold.</summary>
internal sealed class SourceCollector
{
    private readonly List<SourceArticle> _articles = [];
    private readonly List<SourceCategory> _categories = [];
    private readonly List<SourceProblem> _problems = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>What Zendesk's files say of sections and categories: articles and these may come in any order.</summary>
    public ZendeskShelves Shelves { get; } = new();

    public void Article(string where, SourceArticle article)
    {
        if (article.Title.Length == 0)
        {
            Problem(where, SourceProblemKind.NoTitle);
        }
        else if (string.IsNullOrWhiteSpace(article.Text))
        {
            Problem(where, SourceProblemKind.NoText, article.Title);
        }
        else if (!_keys.Add(article.Key))
        {
            Problem(where, SourceProblemKind.Twice, article.Title);
        }
        else
        {
            _articles.Add(article);
        }
    }

    public void Category(SourceCategory category) => _categories.Add(category);

    public void Problem(string where, SourceProblemKind kind, string detail = "") => _problems.Add(new SourceProblem(where, kind, detail));

    public SourceContent Finish() => new([.. _articles.Select(Shelves.Place).Select(InSet())], [.. _categories, .. Shelves.Describe()], _problems);

    // An original knows nothing of its translations where it comes from; here they have something in common.
    private Func<SourceArticle, SourceArticle> InSet()
    {
        var sets = _articles.Where(article => article.TranslationOf.Length > 0 && article.TranslationSet.Length > 0)
            .DistinctBy(article => article.TranslationOf)
            .ToDictionary(article => article.TranslationOf, article => article.TranslationSet);

        return article => article.TranslationSet.Length == 0 && sets.TryGetValue(article.Key, out var set) ? article with { TranslationSet = set } : article;
    }
}
