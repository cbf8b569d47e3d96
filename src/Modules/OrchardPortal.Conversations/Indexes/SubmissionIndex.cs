using YesSql.Indexes;

namespace OrchardPortal.Conversations.Indexes;

public sealed class SubmissionIndex : MapIndex
{
    /// <summary>Unique in the database.</summary>
    public string SubmissionKey { get; set; } = "";

    public DateTime CreatedUtc { get; set; }
}
