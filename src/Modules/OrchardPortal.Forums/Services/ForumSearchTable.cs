using System.Data.Common;
using YesSql;

namespace OrchardPortal.Forums.Services;

/// <summary>The full-text table of one kind of database: a row for each post that everybody sees who may see its category.</summary>
internal abstract class ForumSearchTable
{
    protected const string Name = "ForumSearch";

    /// <exception cref="NotSupportedException">The database is neither SQLite nor PostgreSQL.</exception>
    public static ForumSearchTable For(ISqlDialect dialect) => dialect.Name switch
    {
        "Sqlite" => new SqliteForumSearchTable(),
        "PostgreSql" => new PostgreSqlForumSearchTable(),
        _ => throw new NotSupportedException($"The forums cannot search in a {dialect.Name} database."),
    };

    public abstract Task CreateAsync(DbConnection connection, DbTransaction? transaction, string prefix);

    public abstract Task PutAsync(DbConnection connection, DbTransaction? transaction, string prefix, ForumSearchRow row);

    /// <summary>Takes a post out, or all of a topic.</summary>
    public abstract Task RemoveAsync(DbConnection connection, DbTransaction? transaction, string prefix, string? postId, string? topicId);

    /// <summary>The best topics, one more than asked for when there are more.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="transaction">The transaction of the connection, if one runs.</param>
    /// <param name="prefix">The site's table prefix.</param>
    /// <param name="words">Folded words; each matches words that begin with it, and all must occur.</param>
    /// <param name="categoryIds">The categories that may be seen.</param>
    /// <param name="skip">Topics to leave out, best first.</param>
    /// <param name="take">Topics to return.</param>
    public abstract Task<IReadOnlyList<ForumMatch>> FindAsync(
        DbConnection connection, DbTransaction? transaction, string prefix, IReadOnlyList<string> words, string[] categoryIds, int skip, int take);
}
