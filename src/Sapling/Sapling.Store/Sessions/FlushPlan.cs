using Sapling.Store.Databases;
using Sapling.Store.Mapping;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Store.Sessions;

/// <summary>What a flush writes for one collection.</summary>
internal sealed class FlushPlan(Session session, CollectionState state, List<Statement> statements, List<Statement> removals)
{
    private readonly Dictionary<IndexDescriptor, ReducePlan> _reductions = [];

    public CollectionState State { get; } = state;

    public DocumentTable Documents { get; } = session.SqlStore.Documents(state.Name);

    /// <summary>What is written first, in this order.</summary>
    public List<Statement> Statements { get; } = statements;

    /// <summary>What is written last: documents go after all rows that refer to them.</summary>
    public List<Statement> Removals { get; } = removals;

    public IEnumerable<ReducePlan> Reductions => _reductions.Values;

    /// <summary>Adds the rows that a document has from now on.</summary>
    public async Task MapAddedAsync(Document document, object entity, CancellationToken cancellation)
    {
        foreach (var descriptor in session.Indexes.Describe(entity.GetType(), State.Name))
        {
            if (descriptor.Filter?.Invoke(entity) == false)
            {
                continue;
            }

            var table = session.SqlStore.Table(descriptor.IndexType, State.Name);
            foreach (var index in await descriptor.Map(entity, cancellation))
            {
                if (descriptor.Reduce is null)
                {
                    index.AddDocument(document);
                    Statements.Add(new Statement(table.Insert, table.Values(index, document.Id)));
                }
                else
                {
                    Reduction(descriptor, table).Added.Add((index, document));
                }
            }
        }
    }

    /// <summary>Takes back the rows that a document had so far.</summary>
    public async Task MapRemovedAsync(Document document, Type type, CancellationToken cancellation)
    {
        object? old = null;
        foreach (var descriptor in session.Indexes.Describe(type, State.Name))
        {
            var table = session.SqlStore.Table(descriptor.IndexType, State.Name);
            if (descriptor.Reduce is null)
            {
                Statements.Add(new Statement(table.DeleteByDocument, [document.Id]));
                continue;
            }

            old ??= session.Documents.Deserialize(document, type);
            if (old is null || descriptor.Filter?.Invoke(old) == false)
            {
                continue;
            }

            foreach (var index in await descriptor.Map(old, cancellation))
            {
                Reduction(descriptor, table).Removed.Add((index, document));
            }
        }
    }

    private ReducePlan Reduction(IndexDescriptor descriptor, IndexTable table)
    {
        if (!_reductions.TryGetValue(descriptor, out var plan))
        {
            _reductions[descriptor] = plan = new ReducePlan(descriptor, table);
        }

        return plan;
    }
}
