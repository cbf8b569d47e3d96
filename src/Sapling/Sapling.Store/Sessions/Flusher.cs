using Sapling.Store.Databases;
using YesSql;

namespace Sapling.Store.Sessions;

/// <summary>
/// Turns the pending work of a session into statements. Everything that can be computed before the transaction begins is,
/// so that on a database with one writer its turn is short.
/// </summary>
internal sealed class Flusher(Session session)
{
    private readonly IContentSerializer _serializer = session.SqlStore.Configuration.ContentSerializer;

    public async Task FlushAsync(IReadOnlyList<CollectionState> states, CancellationToken cancellation)
    {
        var statements = new List<Statement>();
        var removals = new List<Statement>();
        var reductions = new List<ReducePlan>();
        foreach (var state in states)
        {
            var (saves, deletes) = state.TakeWork();
            var plan = new FlushPlan(session, state, statements, removals);
            await LoadDocumentsAsync(state, saves, deletes, cancellation);
            foreach (var (entity, save) in saves)
            {
                await (save.IsNew ? CreateAsync(plan, entity, cancellation) : UpdateAsync(plan, entity, save.ChecksVersion, cancellation));
            }

            foreach (var entity in deletes)
            {
                await DeleteAsync(plan, entity, cancellation);
            }

            reductions.AddRange(plan.Reductions);
        }

        await session.ExecuteAsync(statements, cancellation);
        if (reductions.Count > 0)
        {
            await new Reducer(session).ReduceAsync(reductions, cancellation);
        }

        await session.ExecuteAsync(removals, cancellation);
    }

    /// <summary>Reads the documents that are to be changed and that the session has not read itself.</summary>
    private async Task LoadDocumentsAsync(
        CollectionState state, OrderedDictionary<object, PendingSave> saves, List<object> deletes, CancellationToken cancellation)
    {
        var missing = new List<long>();
        foreach (var entity in saves.Where(save => !save.Value.IsNew).Select(save => save.Key).Concat(deletes))
        {
            if (state.TryGetId(entity, out var id) && !state.TryGetDocument(id, out _))
            {
                missing.Add(id);
            }
        }

        if (missing.Count > 0)
        {
            foreach (var document in await session.Documents.ReadAsync(state, missing, cancellation))
            {
                state.Track(document);
            }
        }
    }

    private async Task CreateAsync(FlushPlan plan, object entity, CancellationToken cancellation)
    {
        plan.State.TryGetId(entity, out var id);
        var document = new Document { Id = id, Type = session.SqlStore.TypeNames[entity.GetType()], Version = 1 };
        session.SqlStore.VersionAccessor(entity.GetType())?.Set(entity, 1);
        document.Content = _serializer.Serialize(entity);
        plan.State.Track(document);
        plan.Statements.Add(new Statement(plan.Documents.Insert, [document.Id, document.Type, document.Content, document.Version]));
        await plan.MapAddedAsync(document, entity, cancellation);
    }

    private async Task UpdateAsync(FlushPlan plan, object entity, bool checksVersion, CancellationToken cancellation)
    {
        plan.State.TryGetId(entity, out var id);
        if (!plan.State.TryGetDocument(id, out var document))
        {
            throw checksVersion
                ? new ConcurrencyException(new Document { Id = id, Type = session.SqlStore.TypeNames[entity.GetType()] })
                : new InvalidOperationException(
                    $"The object of type '{entity.GetType()}' has the identifier {id}, but no such document exists to be updated.");
        }

        var versions = session.SqlStore.VersionAccessor(entity.GetType());
        var content = _serializer.Serialize(entity);
        if (content == document!.Content)
        {
            return;
        }

        var old = document.Clone();
        var readVersion = checksVersion && versions?.Get(entity) is long seen and > 0 ? seen : document.Version;
        document.Version = readVersion + 1;
        if (versions is not null)
        {
            versions.Set(entity, document.Version);
            content = _serializer.Serialize(entity);
        }

        document.Content = content;
        plan.Statements.Add(checksVersion
            ? new Statement(plan.Documents.UpdateChecked, [content, id, document.Version, readVersion], document)
            : new Statement(plan.Documents.Update, [content, id]));
        await plan.MapRemovedAsync(old, entity.GetType(), cancellation);
        await plan.MapAddedAsync(document, entity, cancellation);
    }

    private async Task DeleteAsync(FlushPlan plan, object entity, CancellationToken cancellation)
    {
        if (!plan.State.TryGetId(entity, out var id))
        {
            return;
        }

        plan.State.TryGetDocument(id, out var document);
        plan.State.Forget(entity);
        if (document is not null)
        {
            await plan.MapRemovedAsync(document, entity.GetType(), cancellation);
            plan.Removals.Add(new Statement(plan.Documents.Delete, [id]));
        }
    }
}
