using OrchardPortal.Mail.Models;
using YesSql.Indexes;

namespace OrchardPortal.Mail.Indexes;

public sealed class QueuedMailIndex : MapIndex
{
    public string MailId { get; set; } = string.Empty;

    /// <summary>Grows from each mail to the next.</summary>
    public long Sequence { get; set; }

    public string Template { get; set; } = string.Empty;

    public string Recipient { get; set; } = string.Empty;

    public MailState State { get; set; }

    public MailLimit MailLimit { get; set; }

    public bool IsBulk { get; set; }

    public DateTime? DueUtc { get; set; }

    public int Attempts { get; set; }

    public string? Error { get; set; }

    public string AddressHash { get; set; } = string.Empty;

    public string Domain { get; set; } = string.Empty;

    public string NetworkHash { get; set; } = string.Empty;

    public string? DeduplicationKey { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime? SentUtc { get; set; }
}
