using Dapper;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>
/// The full-text tables of one kind of database. Folded words are searched; the plain text is kept beside them for the
/// excerpts, which so read the same whatever the database.
/// </summary>
internal abstract class SearchTable
{
    protected const string Name = "ArticleSearch";
    protected const string Vocabulary = "ArticleSearchVocabulary";

    /// <summary>The table for a dialect.</summary>
    /// <exception cref="NotSupportedException">The database is neither SQLite nor PostgreSQL.</exception>
    public static SearchTable For(ISqlDialect dialect) => dialect.Name switch
    {
        "Sqlite" => new SqliteSearchTable(),
        "PostgreSql" => new PostgreSqlSearchTable(),
        _ => throw new NotSupportedException($"The knowledge base cannot search in a {dialect.Name} database."),
    };

    public abstract Task CreateAsync(SearchPlace place);

    /// <summary>Takes a document in; the one of the same article goes.</summary>
    public abstract Task PutAsync(SearchPlace place, SearchDocument document);

    public abstract Task RemoveAsync(SearchPlace place, string contentItemId);

    /// <summary>The best matches.</summary>
    public abstract Task<IReadOnlyList<SearchMatch>> FindAsync(SearchPlace place, SearchTerms terms, SearchFilter filter, int skip, int take);

    /// <summary>All matches, counted by what filters tell apart. Of the filter only the hidden articles and the language are heeded, the latter as a column.</summary>
    public abstract Task<IReadOnlyList<SearchGroup>> GroupAsync(SearchPlace place, SearchTerms terms, SearchFilter filter);

    /// <summary>In how many articles each of some words occurs, and how many articles there are: the last number.</summary>
    public abstract Task<IReadOnlyList<int>> CountAsync(SearchPlace place, IReadOnlyList<IReadOnlyList<string>> words);

    /// <summary>Every word that occurs, or once did, in any article, in ordinal order.</summary>
    public async Task<string[]> WordsAsync(SearchPlace place)
    {
        // Each database has an order of its own.
        var words = (await place.Connection.QueryAsync<string>($"SELECT \"Word\" FROM \"{place.Prefix}{Vocabulary}\"", transaction: place.Transaction)).ToArray();
        Array.Sort(words, StringComparer.Ordinal);

        return words;
    }

    /// <summary>Drops the table of versions before filters and languages.</summary>
    public static Task DropOldAsync(SearchPlace place) =>
        place.Connection.ExecuteAsync($"DROP TABLE IF EXISTS \"{place.Prefix}KnowledgeBaseSearch\"", transaction: place.Transaction);

    /// <summary>What <see cref="PutAsync"/> writes, as parameters.</summary>
    /// <param name="document">What is written.</param>
    /// <param name="folded">Makes words of a text as the index takes them.</param>
    /// <param name="words">The words for the vocabulary, as a parameter takes them.</param>
    protected static object Row(SearchDocument document, Func<string, string> folded, object words) => new
    {
        document.ContentItemId,
        document.CategoryId,
        document.Culture,
        document.LocalizationSet,
        document.TagList,
        document.Text,
        Title = folded(document.Title),
        Summary = folded(document.Summary),
        Body = folded(document.Text),
        Tags = folded(string.Join(' ', document.Tags)),
        words,
    };

    /// <summary>The parameters of a search; see <see cref="Conditions"/>.</summary>
    protected DynamicParameters Parameters(SearchFilter filter)
    {
        var parameters = new DynamicParameters();
        parameters.Add("without", List(filter.Without));
        parameters.Add("categories", List(filter.Categories));
        parameters.Add("tag", "|" + filter.Tag + "|");
        parameters.Add("cultures", List(filter.Cultures));
        parameters.Add("fallbacks", List(filter.Fallbacks));

        return parameters;
    }

    /// <summary>What a filter asks for, as conditions on the documents, which are called d.</summary>
    protected string Conditions(SearchPlace place, SearchFilter filter) =>
        Without(filter)
        + (filter.Categories.Length == 0 ? string.Empty : $" AND d.\"CategoryId\" {In("categories")}")
        + (filter.Tag.Length == 0 ? string.Empty : $" AND {Position}(d.\"Tags\", @tag) > 0")
        + (filter.Cultures.Length == 0 ? string.Empty : $" AND {InLanguage(place, filter)}");

    /// <summary>That a document is not hidden.</summary>
    /// <param name="filter">Which are.</param>
    /// <param name="alias">What the documents are called.</param>
    protected string Without(SearchFilter filter, string alias = "d") => filter.Without.Length == 0 ? string.Empty : $" AND NOT ({alias}.\"ContentItemId\" {In("without")})";

    /// <summary>
    /// True for articles in a language that is wanted; unless only these are, for what is not translated into one too: in a language that does
    /// for it, or in whichever there is. Hidden translations do not count.
    /// </summary>
    protected string InLanguage(SearchPlace place, SearchFilter filter) =>
        filter.Cultures.Length == 0 ? "1 = 1"
        : filter.OnlyCultures ? $"(d.\"Culture\" {In("cultures")})"
        : $"""
            (d."Culture" {In("cultures")} OR (d."LocalizationSet" = '' OR NOT {IsIn(place, filter, "cultures")}) AND (d."LocalizationSet" = '' OR d."Culture" {In("fallbacks")} OR NOT {IsIn(place, filter, "fallbacks")}))
            """;

    private string IsIn(SearchPlace place, SearchFilter filter, string cultures) =>
        $"""EXISTS (SELECT 1 FROM "{place.Prefix}{Name}" AS t WHERE t."LocalizationSet" = d."LocalizationSet" AND t."Culture" {In(cultures)}{Without(filter, "t")})""";

    /// <summary>The function that finds a text within another.</summary>
    protected abstract string Position { get; }

    /// <summary>That a column has one of the values of a parameter.</summary>
    protected abstract string In(string parameter);

    /// <summary>Values as a parameter takes them.</summary>
    protected abstract object List(string[] values);
}
