namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>How often a suggested article was read in place, and made a ticket needless.</summary>
internal sealed record SuggestionTally(int Opened, int Solved)
{
    public static SuggestionTally operator +(SuggestionTally one, SuggestionTally other) => new(one.Opened + other.Opened, one.Solved + other.Solved);
}
