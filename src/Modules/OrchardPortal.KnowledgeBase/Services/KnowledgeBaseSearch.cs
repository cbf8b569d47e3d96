using System.Globalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Searching;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Services;

internal sealed class KnowledgeBaseSearch(ISession session, IStore store, SearchMemory memory, SearchLanguages languages, IArticleText text) : IKnowledgeBaseSearch
{
    private const double NearBest = 0.4;

    private readonly SearchTable _table = SearchTable.For(store.Configuration.SqlDialect);
    private readonly string _prefix = store.Configuration.TablePrefix ?? string.Empty;

    public Task<SearchPage> FindAsync(SearchRequest request, HiddenArticles hidden, Func<IReadOnlyList<string>, Task<IReadOnlyList<ArticleCard>>> listAsync)
    {
        var words = SearchQuery.Words(request.Query);
        if (words.Count == 0)
        {
            return Task.FromResult(SearchPage.Empty);
        }

        var key = string.Join('\n', [
            hidden.Key, CultureInfo.CurrentUICulture.Name, request.Culture, request.Tag, string.Join(',', request.Categories), string.Join(' ', words),
            $"{request.Skip} {request.Take} {request.IsSentence} {request.OnlyBest}"]);

        return memory.PageAsync(key, () => ReadAsync(request, words, hidden, listAsync));
    }

    public async Task<IReadOnlyList<string>> RelatedAsync(string contentItemId, string title, int take)
    {
        // Short words say little about what an article is about.
        var words = SearchQuery.Words(title).Where(word => word.Length > 3).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var matches = await _table.FindAsync(await ReadPlaceAsync(), SearchQuery.Exact(words) with { All = false }, SearchFilter.None, 0, take + 1);

        return matches.Select(match => match.ContentItemId).Where(id => id != contentItemId).Take(take).ToList();
    }

    public async Task IndexAsync(ContentItem article)
    {
        var body = ArticleBody.PlainText(await text.HtmlAsync(article));
        var part = article.TryGet<ArticlePart>(out var found) ? found : new ArticlePart();

        await _table.PutAsync(await WritePlaceAsync(), new SearchDocument(article.ContentItemId, article.DisplayText ?? string.Empty, part.Summary, body)
        {
            CategoryId = part.CategoryId,
            Tags = part.Tags,
            Culture = article.TryGet<LocalizationPart>(out var language) ? language.Culture ?? string.Empty : string.Empty,
            LocalizationSet = language?.LocalizationSet ?? string.Empty,
        });
    }

    public async Task RemoveAsync(string contentItemId) => await _table.RemoveAsync(await WritePlaceAsync(), contentItemId);

    private async Task<SearchPage> ReadAsync(
        SearchRequest request, IReadOnlyList<string> words, HiddenArticles hidden, Func<IReadOnlyList<string>, Task<IReadOnlyList<ArticleCard>>> listAsync)
    {
        var place = await ReadPlaceAsync();
        var filter = await languages.ApplyAsync(new SearchFilter { Without = [.. hidden.Ids], Categories = [.. request.Categories], Tag = request.Tag }, request.Culture);
        if (!request.IsSentence && await PageAsync(SearchKind.Exact, SearchQuery.Exact(words)) is { } exact)
        {
            return exact;
        }

        var similar = await memory.WordsAsync(() => _table.WordsAsync(place));

        return (request.IsSentence ? null : await PageAsync(SearchKind.Similar, SearchQuery.Similar(words, similar)))
            ?? (request.IsSentence || words.Count > 1 ? await PageAsync(SearchKind.SomeWords, SearchQuery.Some(words, similar)) : null)
            ?? SearchPage.Empty;

        async Task<SearchPage?> PageAsync(SearchKind kind, SearchTerms terms)
        {
            var (skip, take) = request.Skip < SearchRank.Window ? (0, SearchRank.Window) : (request.Skip, request.Take);
            var matches = await _table.FindAsync(place, terms, filter, skip, take);
            var groups = request.OnlyBest ? null : await _table.GroupAsync(place, terms, filter);
            if (matches.Count == 0 && groups is not { Count: > 0 })
            {
                return null;
            }

            var cards = (await listAsync([.. matches.Select(match => match.ContentItemId)])).ToDictionary(card => card.ContentItemId);
            matches = [.. matches.Where(match => cards.ContainsKey(match.ContentItemId))];
            if (skip == 0)
            {
                matches = [.. Best(matches, cards, await RankAsync(place, terms), request.IsSentence).Skip(request.Skip).Take(request.Take)];
            }

            var marked = terms.Marked;
            var results = matches
                .Select(match => new SearchResult(cards[match.ContentItemId], Excerpt.Mark(cards[match.ContentItemId].Title, marked), Excerpt.Cut(match.Text, marked)))
                .ToList();

            return groups is null ? new SearchPage(kind, results.Count, results) : SearchCounts.Of(groups, request).On(new SearchPage(kind, 0, results));
        }
    }

    private async Task<SearchRank> RankAsync(SearchPlace place, SearchTerms terms)
    {
        if (terms.Words.Count == 1)
        {
            return new SearchRank(terms.Words, [1]);
        }

        var counts = await _table.CountAsync(place, terms.Words);

        return new SearchRank(terms.Words, [.. counts.SkipLast(1).Select(count => SearchRank.RarityOf(count, counts[^1]))]);
    }

    private static IEnumerable<SearchMatch> Best(IReadOnlyList<SearchMatch> matches, Dictionary<string, ArticleCard> cards, SearchRank rank, bool isSentence)
    {
        foreach (var match in matches)
        {
            var card = cards[match.ContentItemId];
            match.Score = rank.Score(card.Title, card.Summary, card.Tags, match.Text);
        }

        var ordered = matches.OrderByDescending(match => match.Score).ThenBy(match => match.ContentItemId, StringComparer.Ordinal);

        // What is far behind the best shares a word with a sentence by chance.
        return isSentence ? ordered.TakeWhile((match, i) => i == 0 || match.Score >= NearBest * matches.Max(other => other.Score)) : ordered;
    }

    private async Task<SearchPlace> ReadPlaceAsync() => new(await session.CreateConnectionAsync(), session.CurrentTransaction, _prefix);

    private async Task<SearchPlace> WritePlaceAsync()
    {
        var transaction = await session.BeginTransactionAsync();

        return new SearchPlace(transaction.Connection!, transaction, _prefix);
    }
}
