namespace OrchardCore.ContentManagement;

public abstract class ContentPartOptionBase
{
    public ContentPartOptionBase(Type contentPartType) { throw null!; }

    public Type Type { get; } = default!;
}
