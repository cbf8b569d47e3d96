using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.Events;

public class ContentTypeContext
{
    public ContentTypeDefinition ContentTypeDefinition { get; set; } = default!;
}
