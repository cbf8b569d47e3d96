using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Media;

/// <summary>What the files of the media library show, by their paths.</summary>
public sealed class MediaDescriptionIndex : MapIndex
{
    public string MediaPath { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;
}
