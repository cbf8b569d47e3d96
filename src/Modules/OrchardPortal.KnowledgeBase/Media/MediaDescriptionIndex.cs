using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Media;

public sealed class MediaDescriptionIndex : MapIndex
{
    public string MediaPath { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;
}
