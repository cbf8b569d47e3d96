namespace OrchardCore.ContentTypes.Events;

public class ContentTypePartContext
{
    public string ContentTypeName { get; set; } = default!;

    public string ContentPartName { get; set; } = default!;
}
