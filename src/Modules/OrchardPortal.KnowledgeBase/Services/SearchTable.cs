using System.Data.Common;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>
/// The full-text table of one kind of database. Folded words are searched; the plain text is kept beside them for the
/// excerpts, which so read the same whatever the database.
/// </summary>
internal abstract class SearchTable
{
    protected const string Name = "KnowledgeBaseSearch";

    /// <summary>The table for a dialect.</summary>
    /// <exception cref="NotSupportedException">The database is neither SQLite nor PostgreSQL.</exception>
    public static SearchTable For(ISqlDialect dialect) => dialect.Name switch
    {
        "Sqlite" => new SqliteSearchTable(),
        "PostgreSql" => new PostgreSqlSearchTable(),
        _ => throw new NotSupportedException($"The knowledge base cannot search in a {dialect.Name} database."),
    };

    public abstract Task CreateAsync(DbConnection connection, DbTransaction? transaction, string prefix);

    public abstract Task PutAsync(DbConnection connection, DbTransaction? transaction, string prefix, SearchDocument document);

    public abstract Task RemoveAsync(DbConnection connection, DbTransaction? transaction, string prefix, string contentItemId);

    /// <summary>The best matches.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="transaction">The transaction of the connection, if one runs.</param>
    /// <param name="prefix">The site's table prefix.</param>
    /// <param name="words">Folded words; each matches words that begin with it.</param>
    /// <param name="all">Whether every word must occur.</param>
    /// <param name="skip">Matches to leave out, best first.</param>
    /// <param name="take">Matches to return.</param>
    /// <param name="without">Articles that are neither found nor counted.</param>
    public abstract Task<IReadOnlyList<SearchMatch>> FindAsync(
        DbConnection connection, DbTransaction? transaction, string prefix, IReadOnlyList<string> words, bool all, int skip, int take, string[] without);

    public abstract Task<int> CountAsync(DbConnection connection, DbTransaction? transaction, string prefix, IReadOnlyList<string> words, string[] without);
}
