namespace OrchardCore.ContentTypes.Events;

public class ContentFieldAttachedContext : ContentPartFieldContext
{
    public string ContentFieldTypeName { get; set; } = default!;

    public string ContentFieldDisplayName { get; set; } = default!;
}
