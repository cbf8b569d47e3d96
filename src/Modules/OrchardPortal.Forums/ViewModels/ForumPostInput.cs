namespace OrchardPortal.Forums.ViewModels;

/// <summary>What a member types for a question or an answer.</summary>
public class ForumPostInput
{
    public string? FormKey { get; set; }

    /// <summary>The category's id.</summary>
    public string? Category { get; set; }

    public string? Title { get; set; }

    public string? Text { get; set; }
}
