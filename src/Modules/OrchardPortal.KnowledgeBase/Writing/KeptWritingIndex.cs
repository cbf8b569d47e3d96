using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>Who has which article open in the editor, and what of it is not saved yet.</summary>
public sealed class KeptWritingIndex : MapIndex
{
    /// <summary>The article's id; for one that does not exist yet a name of its own.</summary>
    public string WritingKey { get; set; } = string.Empty;

    public string UserId { get; set; } = string.Empty;

    /// <summary>Whether something is unsaved.</summary>
    public bool IsKept { get; set; }

    /// <summary>Whether it is for an article that does not exist yet.</summary>
    public bool IsNew { get; set; }

    /// <summary>When the editor's page was last heard of.</summary>
    public DateTime SeenUtc { get; set; }
}
