namespace OrchardPortal.KnowledgeBase.Models;

/// <summary>Where an approval stands; texts, because they are stored and filtered by.</summary>
public static class ArticleApprovalState
{
    public const string None = "";

    /// <summary>An editor wants it to be approved.</summary>
    public const string Requested = "requested";

    /// <summary>It was looked at and is to be changed.</summary>
    public const string SentBack = "sent-back";
}
