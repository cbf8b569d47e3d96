namespace OrchardCore.ContentTypes.Events;

public class ContentTypeImportingContext : ContentTypeContext
{
    public string ContentTypeName { get; set; } = default!;
}
