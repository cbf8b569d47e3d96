namespace OrchardPortal.Mail.Models;

/// <summary>A mail on its way. What it says is kept protected, since it may hold links that let somebody in, and only until it is sent.</summary>
public sealed class QueuedMail
{
    public const int MaxErrorLength = 500;

    public long Id { get; set; }

    public string MailId { get; set; } = string.Empty;

    public string Template { get; set; } = string.Empty;

    public string To { get; set; } = string.Empty;

    public string Culture { get; set; } = string.Empty;

    /// <summary>Name and model, protected by the site's keys; null when it was sent.</summary>
    public string? Content { get; set; }

    public MailState State { get; set; }

    public MailLimit Limit { get; set; }

    public bool IsBulk { get; set; }

    /// <summary>When it is to be looked at next; null when it is done with.</summary>
    public DateTime? DueUtc { get; set; }

    public int Attempts { get; set; }

    /// <summary>Why the last attempt failed.</summary>
    public string? Error { get; set; }

    public string AddressHash { get; set; } = string.Empty;

    public string Domain { get; set; } = string.Empty;

    /// <summary>Of the network of the visitor who asked for it; empty where nobody did.</summary>
    public string NetworkHash { get; set; } = string.Empty;

    public string? DeduplicationKey { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime? SentUtc { get; set; }
}
