namespace YesSql.Indexes;

/// <summary>Says which rows of which indexes a document of type <typeparamref name="T"/> has.</summary>
public abstract class IndexProvider<T> : IIndexProvider
{
    public string? CollectionName { get; set; }

    public abstract void Describe(DescribeContext<T> context);

    public Type ForType() => typeof(T);

    void IIndexProvider.Describe(IDescriptor context) => Describe((DescribeContext<T>)context);
}
