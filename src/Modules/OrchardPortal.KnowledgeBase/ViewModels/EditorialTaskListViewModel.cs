using OrchardPortal.KnowledgeBase.Editorial;

namespace OrchardPortal.KnowledgeBase.ViewModels;

public class EditorialTaskListViewModel
{
    /// <summary>open, mine, nobody or done.</summary>
    public string Show { get; set; } = string.Empty;

    /// <summary>One of <see cref="EditorialTaskKinds"/>; null for all.</summary>
    public string? Kind { get; set; }

    /// <summary>What <see cref="Kind"/> may be, with its words.</summary>
    public IReadOnlyList<(string Kind, string Text)> Kinds { get; set; } = [];

    public IReadOnlyList<TaskRow> Rows { get; set; } = [];

    public int Page { get; set; } = 1;

    public bool HasMore { get; set; }
}
