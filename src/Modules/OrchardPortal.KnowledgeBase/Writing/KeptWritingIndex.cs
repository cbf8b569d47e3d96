using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Writing;

public sealed class KeptWritingIndex : MapIndex
{
    public string WritingKey { get; set; } = string.Empty;

    public string UserId { get; set; } = string.Empty;

    /// <summary>Whether something is unsaved.</summary>
    public bool IsKept { get; set; }

    /// <summary>Whether it is for an article that does not exist yet.</summary>
    public bool IsNew { get; set; }

    public DateTime SeenUtc { get; set; }
}
