namespace OrchardCore.ContentTypes.Events;

public class ContentPartFieldContext
{
    public string ContentPartName { get; set; } = default!;

    public string ContentFieldName { get; set; } = default!;
}
