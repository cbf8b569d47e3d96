namespace YesSql.Indexes;

/// <summary>An index with one row for all documents that share a key.</summary>
public class ReduceIndex : IIndex
{
    private readonly List<Document> _added = [];
    private readonly List<Document> _removed = [];

    public long Id { get; set; }

    void IIndex.AddDocument(Document document) => _added.Add(document);

    void IIndex.RemoveDocument(Document document) => _removed.Add(document);

    IEnumerable<Document> IIndex.GetAddedDocuments() => _added;

    IEnumerable<Document> IIndex.GetRemovedDocuments() => _removed;
}
