using OrchardPortal.Forums.ViewModels;

namespace OrchardPortal.Forums.Services;

/// <summary>What a topic's page shows besides the topic: which page of answers, and an answer that could not be kept.</summary>
public sealed record ForumTopicState
{
    public int Page { get; init; } = 1;

    public ForumPostInput Input { get; init; } = new();

    public Dictionary<string, string> Errors { get; init; } = [];
}
