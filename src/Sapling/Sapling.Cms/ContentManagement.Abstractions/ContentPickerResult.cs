namespace OrchardCore.ContentManagement;

public class ContentPickerResult
{
    public string? DisplayText { get; set; }

    public string? ContentItemId { get; set; }

    public bool HasPublished { get; set; }

    public ContentItem ContentItem { get; set; }
}
