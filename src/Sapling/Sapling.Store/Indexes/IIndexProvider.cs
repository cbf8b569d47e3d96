namespace YesSql.Indexes;

public interface IIndexProvider
{
    string? CollectionName { get; set; }

    void Describe(IDescriptor context);

    /// <summary>The type of the documents that it indexes.</summary>
    Type ForType();
}
