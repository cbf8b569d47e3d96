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

    public SourceContent Finish() => new([.. _articles.Select(Shelves.Place)], [.. _categories, .. Shelves.Describe()], _problems);
}
