using System.Data.Common;
using OrchardCore.ContentManagement;
using OrchardPortal.KnowledgeBase.Models;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Services;

internal sealed class KnowledgeBaseSearch(ISession session, IStore store, IArticleText text) : IKnowledgeBaseSearch
{
    /// <summary>More words narrow a search no further.</summary>
    private const int MaxWords = 12;

    private readonly SearchTable _table = SearchTable.For(store.Configuration.SqlDialect);
    private readonly string _prefix = store.Configuration.TablePrefix ?? string.Empty;

    public async Task<SearchPage> FindAsync(string query, int skip, int take, IReadOnlyCollection<string> without)
    {
        var words = SearchText.Words(query, MaxWords);
        if (words.Count == 0)
        {
            return new SearchPage(0, []);
        }

        var connection = await session.CreateConnectionAsync();
        var transaction = session.CurrentTransaction;
        var matches = await _table.FindAsync(connection, transaction, _prefix, words, all: true, skip, take, [.. without]);
        var total = skip == 0 && matches.Count < take
            ? matches.Count
            : await _table.CountAsync(connection, transaction, _prefix, words, [.. without]);

        return new SearchPage(total, matches.Select(match => new SearchResult(match.ContentItemId, Excerpt.Cut(match.Text, words))).ToList());
    }

    public async Task<IReadOnlyList<string>> RelatedAsync(string contentItemId, string title, int take)
    {
        // Short words say little about what an article is about.
        var words = SearchText.Words(title, MaxWords).Where(word => word.Length > 3).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var connection = await session.CreateConnectionAsync();
        var matches = await _table.FindAsync(connection, session.CurrentTransaction, _prefix, words, all: false, 0, take + 1, []);

        return matches.Select(match => match.ContentItemId).Where(id => id != contentItemId).Take(take).ToList();
    }

    public async Task IndexAsync(ContentItem article)
    {
        var summary = article.TryGet<ArticlePart>(out var part) ? part.Summary : string.Empty;
        var document = new SearchDocument(article.ContentItemId, article.DisplayText ?? string.Empty, summary, ArticleBody.PlainText(await text.HtmlAsync(article)));

        var (connection, transaction) = await WriteAsync();
        await _table.PutAsync(connection, transaction, _prefix, document);
    }

    public async Task RemoveAsync(string contentItemId)
    {
        var (connection, transaction) = await WriteAsync();
        await _table.RemoveAsync(connection, transaction, _prefix, contentItemId);
    }

    private async Task<(DbConnection Connection, DbTransaction Transaction)> WriteAsync()
    {
        var transaction = await session.BeginTransactionAsync();

        return (transaction.Connection!, transaction);
    }
}
