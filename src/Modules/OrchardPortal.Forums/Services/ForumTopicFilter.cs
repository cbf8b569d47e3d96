namespace OrchardPortal.Forums.Services;

/// <summary>Which topics of a category are listed.</summary>
public enum ForumTopicFilter
{
    All,
    Unanswered,
    Solved,
}
