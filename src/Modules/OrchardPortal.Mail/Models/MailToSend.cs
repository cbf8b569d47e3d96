namespace OrchardPortal.Mail.Models;

/// <summary>A mail as its sender wishes it.</summary>
public sealed record MailToSend
{
    /// <summary>The name of a <see cref="MailTemplateDescriptor"/>.</summary>
    public required string Template { get; init; }

    /// <summary>One address, without a name.</summary>
    public required string To { get; init; }

    public string? ToName { get; init; }

    /// <summary>The recipient's language; null takes the visitor's who asks for the mail, and the site's for <see cref="MailLimit.None"/>.</summary>
    public string? Culture { get; init; }

    /// <summary>What the template may use: texts, numbers, dates, truth values, and lists and dictionaries of them. Addresses are absolute.</summary>
    public IReadOnlyDictionary<string, object?> Model { get; init; } = new Dictionary<string, object?>();

    public MailLimit Limit { get; init; } = MailLimit.Requested;

    /// <summary>Of several mails with the same key only the first is sent, as long as it is remembered (30 days).</summary>
    public string? DeduplicationKey { get; init; }

    /// <summary>One of many: it lets the mail of people who wait for theirs go first.</summary>
    public bool IsBulk { get; init; }
}
