namespace OrchardPortal.Forums.ViewModels;

/// <summary>A question in a list.</summary>
public class ForumTopicRowViewModel
{
    public string Title { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    public string Author { get; set; } = string.Empty;

    /// <summary>The category's name; empty in a list of one category.</summary>
    public string Category { get; set; } = string.Empty;

    public int AnswerCount { get; set; }

    public int Votes { get; set; }

    public bool IsSolved { get; set; }

    public bool IsLocked { get; set; }

    public DateTime LastActivity { get; set; }

    public string LastActivityText { get; set; } = string.Empty;

    public string LastActivityTitle { get; set; } = string.Empty;

    /// <summary>In search results: a few words of what was found.</summary>
    public string Excerpt { get; set; } = string.Empty;
}
