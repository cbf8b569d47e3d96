using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>What lists show of a task.</summary>
public sealed class EditorialTaskIndex : MapIndex
{
    public string TaskId { get; set; } = string.Empty;

    public string TaskKey { get; set; } = string.Empty;

    public string Kind { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    public string AssigneeId { get; set; } = string.Empty;

    public int NoteCount { get; set; }

    public bool IsDone { get; set; }

    public DateTime RaisedUtc { get; set; }
}
