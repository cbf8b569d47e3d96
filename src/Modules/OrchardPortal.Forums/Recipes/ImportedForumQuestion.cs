namespace OrchardPortal.Forums.Recipes;

internal sealed class ImportedForumQuestion : ImportedForumPost
{
    /// <summary>The address of its category.</summary>
    public string Category { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>Takes no more answers from members.</summary>
    public bool IsLocked { get; set; }

    public List<ImportedForumAnswer> Answers { get; set; } = [];
}
