namespace OrchardCore.ContentManagement.Handlers;

public class ContentItemAspectContext
{
    public ContentItem ContentItem { get; set; } = default!;

    public object Aspect { get; set; } = default!;

    public Task<ContentItemAspectContext> ForAsync<TAspect>(Func<TAspect, Task> action) where TAspect : class => throw null!;
}
