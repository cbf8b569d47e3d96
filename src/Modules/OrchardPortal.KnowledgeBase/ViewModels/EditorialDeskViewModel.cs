using OrchardPortal.KnowledgeBase.Editorial;
using OrchardPortal.KnowledgeBase.Feedback;
using OrchardPortal.KnowledgeBase.Searching;

namespace OrchardPortal.KnowledgeBase.ViewModels;

public class EditorialDeskViewModel
{
    public int Open { get; set; }

    public IReadOnlyList<(string Kind, string Text, int Count)> Kinds { get; set; } = [];

    public IReadOnlyList<TaskRow> Mine { get; set; } = [];

    public IReadOnlyList<TaskRow> Newest { get; set; } = [];

    /// <summary>Of the last month.</summary>
    public int Yes { get; set; }

    public int No { get; set; }

    /// <summary>Searched for in vain.</summary>
    public IReadOnlyList<SearchLogRow> Searches { get; set; } = [];

    public IReadOnlyList<ArticleTally> Worst { get; set; } = [];
}
