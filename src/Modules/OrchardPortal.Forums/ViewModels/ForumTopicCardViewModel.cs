using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Forums.ViewModels;

/// <summary>The question that a ticket was made of, for agents.</summary>
public class ForumTopicCardViewModel() : ShapeViewModel("ForumTopicCard")
{
    public string Title { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;
}
