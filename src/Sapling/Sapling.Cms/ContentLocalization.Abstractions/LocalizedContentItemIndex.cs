using YesSql.Indexes;

namespace OrchardCore.ContentLocalization.Records;

/// <summary>The published and the latest version of each item that belongs to a localization set.</summary>
public class LocalizedContentItemIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string ContentItemId { get; set; } = string.Empty;

    public string LocalizationSet { get; set; } = string.Empty;

    public string Culture { get; set; } = string.Empty;

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
