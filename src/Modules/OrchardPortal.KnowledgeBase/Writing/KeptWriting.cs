namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>
/// What an editor has open: that they are there, for others who open the same article, and what they wrote since it was saved. It is
/// theirs alone and no version of the article, so that it never takes anything from anybody.
/// </summary>
public sealed class KeptWriting
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    /// <summary>The article's id, or one that a form for a new article made up.</summary>
    public string Key { get; set; } = string.Empty;

    public string UserId { get; set; } = string.Empty;

    public string UserName { get; set; } = string.Empty;

    /// <summary>The article's title, as it is written.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>The fields of the form, as the page's script sent them; empty when nothing is unsaved.</summary>
    public string Fields { get; set; } = string.Empty;

    /// <summary>When the fields were kept; null when nothing is unsaved.</summary>
    public DateTime? KeptUtc { get; set; }

    /// <summary>When the editor's page was heard of last.</summary>
    public DateTime SeenUtc { get; set; }
}
