namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>What makes work for editors.</summary>
public static class EditorialTaskKinds
{
    /// <summary>A reader wrote why an article did not help; about the article.</summary>
    public const string Feedback = "feedback";

    /// <summary>Readers searched for what nothing is written about; about what they searched for.</summary>
    public const string Search = "search";

    /// <summary>An article was to be looked over by now; about the article and that day.</summary>
    public const string Review = "review";

    /// <summary>An editor who may not publish has written something; about the article.</summary>
    public const string Approval = "approval";

    public static readonly IReadOnlyList<string> All = [Feedback, Search, Review, Approval];
}
