namespace OrchardCore.ContentTypes.Events;

public class ContentPartImportingContext : ContentPartContext
{
    public string ContentPartName { get; set; } = default!;
}
