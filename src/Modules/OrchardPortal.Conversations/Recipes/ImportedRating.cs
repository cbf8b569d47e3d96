namespace OrchardPortal.Conversations.Recipes;

/// <summary>What a customer thought of the answer, as the recipe step tells it.</summary>
internal sealed class ImportedRating
{
    /// <summary>From 1, the worst, to 5.</summary>
    public int Score { get; set; }

    public string? Comment { get; set; }

    /// <summary>How long ago it was given, as <c>P2DT3H</c>; after the last message.</summary>
    public string? Ago { get; set; }
}
