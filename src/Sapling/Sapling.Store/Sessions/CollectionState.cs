using YesSql;

namespace Sapling.Store.Sessions;

/// <summary>What a session knows about the documents of one collection: one instance for each, and what is to be written.</summary>
internal sealed class CollectionState(string name)
{
    private readonly Dictionary<long, object> _entities = [];
    private readonly Dictionary<object, long> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<long, Document> _documents = [];

    public string Name { get; } = name;

    public OrderedDictionary<object, PendingSave> Saves { get; private set; } = new(ReferenceEqualityComparer.Instance);

    public List<object> Deletes { get; private set; } = [];

    public bool HasWork => Saves.Count > 0 || Deletes.Count > 0;

    public bool TryGetEntity(long id, out object? entity) => _entities.TryGetValue(id, out entity);

    public bool TryGetId(object entity, out long id) => _ids.TryGetValue(entity, out id);

    public bool TryGetDocument(long id, out Document? document) => _documents.TryGetValue(id, out document);

    public void Track(long id, object entity)
    {
        if (_entities.TryGetValue(id, out var previous) && !ReferenceEquals(previous, entity))
        {
            _ids.Remove(previous);
        }

        _entities[id] = entity;
        _ids[entity] = id;
    }

    public void Track(Document document) => _documents[document.Id] = document;

    public void Forget(object entity)
    {
        Saves.Remove(entity);
        Deletes.Remove(entity);
        if (_ids.Remove(entity, out var id))
        {
            _entities.Remove(id);
            _documents.Remove(id);
        }
    }

    public void Save(object entity, PendingSave save)
    {
        if (Saves.TryGetValue(entity, out var earlier))
        {
            save = new PendingSave(earlier.IsNew, earlier.ChecksVersion || save.ChecksVersion);
        }

        Deletes.Remove(entity);
        Saves[entity] = save;
    }

    /// <summary>Whether anything was there to be deleted: an object that was never written is merely forgotten.</summary>
    public void Delete(object entity)
    {
        if (Saves.TryGetValue(entity, out var save) && save.IsNew)
        {
            Forget(entity);
            return;
        }

        Saves.Remove(entity);
        if (!Deletes.Contains(entity))
        {
            Deletes.Add(entity);
        }
    }

    /// <summary>Hands over the pending work; what is saved from now on waits for the next flush.</summary>
    public (OrderedDictionary<object, PendingSave> Saves, List<object> Deletes) TakeWork()
    {
        var work = (Saves, Deletes);
        Saves = new(ReferenceEqualityComparer.Instance);
        Deletes = [];
        return work;
    }

    public void Clear()
    {
        _entities.Clear();
        _ids.Clear();
        _documents.Clear();
        Saves.Clear();
        Deletes.Clear();
    }
}
