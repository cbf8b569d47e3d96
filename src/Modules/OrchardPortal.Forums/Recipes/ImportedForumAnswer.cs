namespace OrchardPortal.Forums.Recipes;

internal sealed class ImportedForumAnswer : ImportedForumPost
{
    /// <summary>It solved the question; one answer of each at most.</summary>
    public bool IsAccepted { get; set; }
}
