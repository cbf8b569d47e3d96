namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Zendesk's categories and sections by their ids; an article names its section's only.</summary>
internal sealed class ZendeskShelves
{
    private const string Section = "section:";
    private const int MaxDepth = 10;

    private readonly Dictionary<string, (string Parent, SourceCategory Shelf)> _shelves = new(StringComparer.Ordinal);

    public void Category(string id, string parent, string name, string description, int position) =>
        _shelves[id] = (parent, new SourceCategory([]) { Name = name, Description = description, Position = position });

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
