using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

public class ContentFieldContextBase
{
    protected ContentFieldContextBase(ContentItem contentItem)
    {
        ContentItem = contentItem;
    }

    public ContentItem ContentItem { get; } = default!;

    public ContentPartFieldDefinition ContentPartFieldDefinition { get; set; } = default!;

    public string PartName { get; set; } = default!;
}
