namespace OrchardPortal.Mail.ViewModels;

/// <summary>The editor of one mail.</summary>
public sealed class MailTemplatePage
{
    public required MailTemplateRow Template { get; init; }

    public required string Content { get; init; }

    /// <summary>The languages that a preview can be in.</summary>
    public required IReadOnlyList<string> Cultures { get; init; }

    /// <summary>Null for the shape of all mails, which is no mail by itself.</summary>
    public required string? To { get; init; }
}
