using Sapling.Store.Mapping;
using Sapling.Store.Queries;
using YesSql.Indexes;

namespace Sapling.Store.Sessions;

/// <summary>The indexes of a session: those of the store, and those registered for it alone.</summary>
internal sealed class SessionIndexes(SqlStore store)
{
    private List<(IIndexProvider Provider, string Collection, IndexDescriptor[] Descriptors)>? _scoped;

    public void Register(IIndexProvider[] providers, string? collection)
        => (_scoped ??= []).AddRange(providers.Select(provider =>
            (provider, provider.CollectionName ?? collection ?? "", IndexDescriptors.Of(provider).ToArray())));

    public IEnumerable<IndexDescriptor> Describe(Type type, string collection)
    {
        var descriptors = store.Describe(type, collection);
        return _scoped is null
            ? descriptors
            : descriptors.Concat(_scoped
                .Where(scoped => scoped.Collection == collection && scoped.Provider.ForType().IsAssignableFrom(type))
                .SelectMany(scoped => scoped.Descriptors));
    }

    /// <summary>Whether a document is known to have one row of an index at most.</summary>
    public bool IsSingle(Type indexType, string collection)
    {
        var scoped = _scoped?.Where(provider => provider.Collection == collection).SelectMany(provider => provider.Descriptors)
            .Where(descriptor => descriptor.IndexType == indexType).ToList();
        return scoped is { Count: > 0 }
            ? scoped.All(descriptor => descriptor.IsSingle && descriptor.Reduce is null)
            : store.IsSingle(indexType, collection);
    }

    /// <summary>Whether what a query finds may depend on documents of a type.</summary>
    public bool Sees(SqlQuery query, Type type)
        => query.SelectedIndexes.Count == 0
            ? query.DocumentType is null || query.DocumentType == type
            : Describe(type, query.Collection).Any(descriptor => query.SelectedIndexes.Contains(descriptor.IndexType));
}
