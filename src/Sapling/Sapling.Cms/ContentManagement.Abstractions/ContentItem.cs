namespace OrchardCore.ContentManagement;

public class ContentItem : ContentElement
{
    public ContentItem()
        : base([])
    {
    }

    public long Id { get; set; }

    public string ContentItemId { get; set; } = default!;

    public string ContentItemVersionId { get; set; } = default!;

    public string ContentType { get; set; } = default!;

    public bool Published { get; set; }

    public bool Latest { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public DateTime? CreatedUtc { get; set; }

    public string Owner { get; set; } = default!;

    public string Author { get; set; } = default!;

    public string DisplayText { get; set; } = default!;

    public override string ToString() => throw null!;
}
