using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Forums.ViewModels;

/// <summary>The start page of the forums (requirement 105).</summary>
public class ForumHomeViewModel() : ShapeViewModel("ForumHome")
{
    public string Title { get; set; } = string.Empty;

    public IReadOnlyList<ForumCategoryCardViewModel> Categories { get; set; } = [];

    /// <summary>The questions in which something was written last.</summary>
    public IReadOnlyList<ForumTopicRowViewModel> Topics { get; set; } = [];

    public string SearchUrl { get; set; } = string.Empty;

    /// <summary>The form for a question; empty when there is no category to ask in.</summary>
    public string NewUrl { get; set; } = string.Empty;

    /// <summary>What waits for a moderator; empty for everybody else.</summary>
    public string WaitingUrl { get; set; } = string.Empty;

    public int WaitingCount { get; set; }
}
