using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Sapling.Store.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Store.Queries;

internal class DocumentQuery<T>(SqlQuery query) : IQuery<T> where T : class
{
    protected SqlQuery Query => query;

    public IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates) => Combine(predicates, isAny: true);

    public ValueTask<IQuery<T>> AnyAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates) => CombineAsync(predicates, isAny: true);

    public IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates) => Combine(predicates, isAny: false);

    public ValueTask<IQuery<T>> AllAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates) => CombineAsync(predicates, isAny: false);

    public IQuery<T> With(Type indexType)
    {
        query.Bind(indexType);
        return this;
    }

    public IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex => new DocumentQuery<T, TIndex>(query, query.Bind(typeof(TIndex)));

    public IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex
        => With<TIndex>().Where(predicate);

    public IQuery<T> Skip(int count)
    {
        query.Skip = count;
        return this;
    }

    public IQuery<T> Take(int count)
    {
        query.Take = count;
        return this;
    }

    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
        => (await ReadAsync(1, cancellationToken)).FirstOrDefault();

    public Task<T?> FirstOrDefaultAsync() => FirstOrDefaultAsync(CancellationToken.None);

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default) => await ReadAsync(null, cancellationToken);

    public Task<IEnumerable<T>> ListAsync() => ListAsync(CancellationToken.None);

    public async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // All rows are read first: whoever enumerates may use the session meanwhile.
        foreach (var entity in await ReadAsync(null, cancellationToken))
        {
            yield return entity;
        }
    }

    public IAsyncEnumerable<T> ToAsyncEnumerable() => ToAsyncEnumerable(CancellationToken.None);

    public async Task<int> CountAsync(CancellationToken cancellationToken = default)
    {
        await query.Session.FlushForAsync(query, cancellationToken);
        var writer = QueryText.CountDocuments(query);
        return (await query.Session.ReadAsync(
            writer.ToSql(query.Session.SqlStore.Statements), writer.Parameters, static reader => (int)reader.GetInt64(0), cancellationToken))[0];
    }

    public Task<int> CountAsync() => CountAsync(CancellationToken.None);

    public string GetTypeAlias(Type t)
        => query.Bindings.Find(binding => binding.Type == t)?.AliasName
            ?? (t.IsAssignableTo(typeof(IIndex)) ? $"{t.Name}_a1" : query.Session.SqlStore.Configuration.TableNameConvention.GetDocumentTable(query.Collection));

    public IQuery<T> NoDuplicates() => this;

    private async Task<List<T>> ReadAsync(int? take, CancellationToken cancellation)
    {
        await query.Session.FlushForAsync(query, cancellation);
        var writer = QueryText.Documents(query, take);
        var documents = await query.Session.ReadAsync(
            writer.ToSql(query.Session.SqlStore.Statements), writer.Parameters, DocumentReader.Read, cancellation);
        return [.. query.Session.Documents.Materialize<T>(query.Session.State(query.Collection), documents).Select(found => found.Entity)];
    }

    private DocumentQuery<T> Combine(Func<IQuery<T>, IQuery<T>>[] predicates, bool isAny)
    {
        var nested = predicates.Select(_ => query.Nested()).ToList();
        for (var index = 0; index < predicates.Length; index++)
        {
            predicates[index](new DocumentQuery<T>(nested[index]));
        }

        query.Combine(nested, isAny);
        return this;
    }

    private async ValueTask<IQuery<T>> CombineAsync(Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates, bool isAny)
    {
        var nested = predicates.Select(_ => query.Nested()).ToList();
        for (var index = 0; index < predicates.Length; index++)
        {
            await predicates[index](new DocumentQuery<T>(nested[index]));
        }

        query.Combine(nested, isAny);
        return this;
    }
}
