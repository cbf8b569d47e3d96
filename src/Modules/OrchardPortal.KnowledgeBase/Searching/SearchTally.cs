namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>How often words were searched for, found nothing, and led to an article.</summary>
internal sealed record SearchTally(int Searches, int WithoutResult, int Clicks)
{
    public static SearchTally operator +(SearchTally one, SearchTally other) =>
        new(one.Searches + other.Searches, one.WithoutResult + other.WithoutResult, one.Clicks + other.Clicks);
}
