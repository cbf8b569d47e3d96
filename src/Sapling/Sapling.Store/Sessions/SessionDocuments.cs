using Sapling.Store.Queries;
using YesSql;

namespace Sapling.Store.Sessions;

/// <summary>Reads documents for a session and makes objects of them.</summary>
internal sealed class SessionDocuments(Session session, bool tracks)
{
    public Task<List<Document>> ReadAsync(CollectionState state, IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var store = session.SqlStore;
        var documents = store.Documents(state.Name);
        var writer = new SqlWriter(store.Configuration.SqlDialect);
        writer.Append("select ").Append(documents.Selected).Append(" from ").Append(documents.Name).Append(" as ").Append(documents.Alias)
            .Append(" where ").Append(documents.Id).AppendIn(ids.Cast<object>(), isNegated: false);
        return session.ReadAsync(writer.ToSql(store.Statements), writer.Parameters, DocumentReader.Read, cancellation);
    }

    /// <summary>The objects of documents: the instance that the session has, or one made of the content.</summary>
    public IEnumerable<(long Id, T Entity)> Materialize<T>(CollectionState state, IEnumerable<Document> documents) where T : class
    {
        foreach (var document in documents)
        {
            if (state.TryGetEntity(document.Id, out var known))
            {
                if (known is T entity)
                {
                    yield return (document.Id, entity);
                }

                continue;
            }

            if (Deserialize(document, typeof(T)) is not T created)
            {
                continue;
            }

            if (tracks)
            {
                state.Track(document.Id, created);
                state.Track(document);
            }

            yield return (document.Id, created);
        }
    }

    /// <summary>The object of a document, or null when its type is unknown and cannot be told from what is asked for.</summary>
    public object? Deserialize(Document document, Type asked)
    {
        var store = session.SqlStore;
        var stored = store.TypeNames[document.Type];
        var type = stored is not null && asked.IsAssignableFrom(stored) ? stored : asked;
        if (type == typeof(object) || type.IsAbstract)
        {
            return null;
        }

        var entity = store.Configuration.ContentSerializer.Deserialize(document.Content, type);
        store.IdAccessor(type)?.Set(entity, document.Id);
        store.VersionAccessor(type)?.Set(entity, document.Version);
        return entity;
    }
}
