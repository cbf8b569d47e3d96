namespace OrchardCore.ContentManagement.Handlers;

public class ImportContentFieldContext : ContentFieldContextBase
{
    public ImportContentFieldContext(ContentItem contentItem, ContentItem? originalContentItem = null)
        : base(contentItem)
    {
        OriginalContentItem = originalContentItem;
    }

    public ContentItem? OriginalContentItem { get; set; }
}
