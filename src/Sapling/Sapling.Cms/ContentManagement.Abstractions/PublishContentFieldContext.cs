namespace OrchardCore.ContentManagement.Handlers;

public class PublishContentFieldContext : ContentFieldContextBase
{
    public PublishContentFieldContext(ContentItem contentItem, ContentItem previousContentItem)
        : base(contentItem)
    {
        throw null!;
    }

    public ContentItem PublishingItem { get; set; } = default!;

    public ContentItem PreviousItem { get; set; } = default!;

    public bool Cancel { get; set; }
}
