namespace OrchardPortal.Conversations.Models;

/// <summary>A form that was sent and what came of it, so that sending it again makes nothing new.</summary>
public sealed class Submission
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    public string SubmissionKey { get; set; } = "";

    public string Outcome { get; set; } = "";

    public DateTime CreatedUtc { get; set; }
}
