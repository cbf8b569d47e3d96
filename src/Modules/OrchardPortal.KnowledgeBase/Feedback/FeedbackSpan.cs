namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>The times that the report can be asked for, in days.</summary>
internal static class FeedbackSpan
{
    public const int Usual = 30;

    public static readonly IReadOnlyList<int> All = [7, Usual, 90, 365];

    public static int Of(int? days) => days is { } wanted && All.Contains(wanted) ? wanted : Usual;

    /// <summary>How many days stand together in the picture.</summary>
    public static int StepOf(int days) => days <= Usual ? 1 : 7;
}
