namespace OrchardCore.ContentManagement.Workflows;

public class ContentEventContext
{
    public string Name { get; set; } = default!;

    public string ContentType { get; set; } = default!;

    public string ContentItemId { get; set; } = default!;

    public string ContentItemVersionId { get; set; } = default!;

    public bool IsStart { get; set; }
}
