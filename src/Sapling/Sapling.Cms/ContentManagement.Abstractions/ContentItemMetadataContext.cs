namespace OrchardCore.ContentManagement.Handlers;

public class ContentItemMetadataContext
{
    public ContentItem ContentItem { get; set; } = default!;

    public ContentItemMetadata Metadata { get; set; } = default!;
}
