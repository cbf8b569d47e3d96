using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>One version of a piece of content.</summary>
[JsonConverter(typeof(ContentItemConverter))]
public class ContentItem : ContentElement
{
    public ContentItem()
    {
        ContentItem = this;
    }

    /// <summary>The key of the stored document; 0 while the version is not stored.</summary>
    public long Id { get; set; }

    /// <summary>The identifier that all versions of the item share.</summary>
    public string ContentItemId { get; set; } = null!;

    public string ContentItemVersionId { get; set; } = null!;

    public string ContentType { get; set; } = null!;

    public bool Published { get; set; }

    public bool Latest { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public DateTime? CreatedUtc { get; set; }

    /// <summary>The user identifier of whom the item belongs to.</summary>
    public string? Owner { get; set; }

    /// <summary>The user name of who made this version.</summary>
    public string? Author { get; set; }

    public string? DisplayText { get; set; }

    public override string ToString()
        => string.IsNullOrWhiteSpace(DisplayText) ? $"{ContentType} ({ContentItemId})" : DisplayText;
}
