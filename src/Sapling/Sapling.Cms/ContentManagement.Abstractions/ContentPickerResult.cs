namespace OrchardCore.ContentManagement;

public class ContentPickerResult
{
    public string DisplayText { get; set; } = default!;

    public string ContentItemId { get; set; } = default!;

    public bool HasPublished { get; set; }

    public ContentItem ContentItem { get; set; } = default!;
}
