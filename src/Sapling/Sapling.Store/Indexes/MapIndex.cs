namespace YesSql.Indexes;

/// <summary>An index with a row of its own for each document.</summary>
public abstract class MapIndex : IIndex
{
    private Document? _document;

    public long Id { get; set; }

    void IIndex.AddDocument(Document document) => _document = document;

    void IIndex.RemoveDocument(Document document) => _document = null;

    IEnumerable<Document> IIndex.GetAddedDocuments() => _document is null ? [] : [_document];

    IEnumerable<Document> IIndex.GetRemovedDocuments() => [];
}
