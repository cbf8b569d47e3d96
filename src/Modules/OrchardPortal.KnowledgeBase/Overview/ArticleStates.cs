namespace OrchardPortal.KnowledgeBase.Overview;

/// <summary>The states that the overview of articles filters by.</summary>
public static class ArticleStates
{
    /// <summary>Readers see it, perhaps without what was changed since.</summary>
    public const string Published = "published";

    /// <summary>Published, and there is a newer draft.</summary>
    public const string Changed = "changed";

    /// <summary>Not published.</summary>
    public const string Draft = "draft";

    /// <summary>It comes or goes by itself.</summary>
    public const string Scheduled = "scheduled";

    /// <summary>Somebody asks for its approval.</summary>
    public const string Approval = "approval";

    /// <summary>It should have been read again by now.</summary>
    public const string Review = "review";
}
