namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Zendesk's categories and sections by their ids; an article names its section's only.</summary>
internal sealed class ZendeskShelves
{
    private const string Section = "section:";
    private const int MaxDepth = 10;

    private readonly Dictionary<string, (string Parent, SourceCategory Shelf)> _shelves = new(StringComparer.Ordinal);

    /// <param name="id">Its id, the same in all languages.</param>
    /// <param name="parent">The id of what it is within; empty for the outermost.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="description">What readers see below its name.</param>
    /// <param name="position">Its order.</param>
    /// <param name="isTranslation">Whether these words are a translation, and the original's count wherever they stand.</param>
    public void Category(string id, string parent, string name, string description, int position, bool isTranslation)
    {
        if (!isTranslation || !_shelves.ContainsKey(id))
        {
            _shelves[id] = (parent, new SourceCategory([]) { Name = name, Description = description, Position = position });
        }
    }

    /// <summary>The article with names for the id of its section.</summary>
    public SourceArticle Place(SourceArticle article) => article.Categories is [{ } id] && id.StartsWith(Section, StringComparison.Ordinal)
        ? article with { Categories = PathOf(id) }
        : article;

    /// <summary>The shelves with their places.</summary>
    public IEnumerable<SourceCategory> Describe() => _shelves.Select(shelf => shelf.Value.Shelf with { Path = PathOf(shelf.Key) }).Where(shelf => shelf.Path.Count > 0);

    private List<string> PathOf(string id)
    {
        var path = new List<string>();
        while (path.Count < MaxDepth && _shelves.TryGetValue(id, out var found) && found.Shelf.Name.Length > 0)
        {
            path.Insert(0, found.Shelf.Name);
            id = found.Parent;
        }

        return path;
    }
}
