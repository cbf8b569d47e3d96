namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>Counts matches, of each filter as if it alone were not set: what one would find by choosing another value.</summary>
internal sealed class SearchCounts
{
    private const int MostTags = 12;

    private readonly Dictionary<string, int> _categories = [];
    private readonly Dictionary<string, int> _tags = [];
    private readonly Dictionary<string, int> _languages = [];
    private int _total;

    public static SearchCounts Of(IReadOnlyList<SearchGroup> groups, SearchRequest request)
    {
        var counts = new SearchCounts();
        foreach (var group in groups)
        {
            counts.Add(group, request);
        }

        return counts;
    }

    public SearchPage On(SearchPage page) => page with
    {
        Total = _total,
        Categories = [.. _categories.Select(Count)],
        Tags = [.. _tags.OrderByDescending(tag => tag.Value).ThenBy(tag => tag.Key, StringComparer.CurrentCulture).Take(MostTags).Select(Count)],
        Languages = [.. _languages.Select(Count)],
    };

    private static SearchCount Count(KeyValuePair<string, int> counted) => new(counted.Key, counted.Value);

    private void Add(SearchGroup group, SearchRequest request)
    {
        var tags = group.Tags.Split('|', StringSplitOptions.RemoveEmptyEntries);
        var inCategory = request.Categories.Count == 0 || request.Categories.Contains(group.CategoryId);
        var hasTag = request.Tag.Length == 0 || tags.Contains(request.Tag);
        var inLanguage = group.InLanguage == 1;
        if (inCategory && hasTag)
        {
            _languages[group.Culture] = _languages.GetValueOrDefault(group.Culture) + group.Articles;
        }

        if (!inLanguage)
        {
            return;
        }

        _total += inCategory && hasTag ? group.Articles : 0;
        if (hasTag)
        {
            _categories[group.CategoryId] = _categories.GetValueOrDefault(group.CategoryId) + group.Articles;
        }

        foreach (var tag in inCategory ? tags : [])
        {
            _tags[tag] = _tags.GetValueOrDefault(tag) + group.Articles;
        }
    }
}
