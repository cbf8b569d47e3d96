namespace OrchardCore.ContentManagement.Handlers;

public class PublishContentContext : ContentContextBase
{
    public PublishContentContext(ContentItem contentItem, ContentItem previousContentItem)
        : base(contentItem)
    {
        throw null!;
    }

    public ContentItem PreviousItem { get; set; } = default!;

    public bool Cancel { get; set; }
}
