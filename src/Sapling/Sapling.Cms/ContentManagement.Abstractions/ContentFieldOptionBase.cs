namespace OrchardCore.ContentManagement;

public abstract class ContentFieldOptionBase
{
    public ContentFieldOptionBase(Type contentFieldType) { throw null!; }

    public Type Type { get; } = default!;
}
