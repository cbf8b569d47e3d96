namespace OrchardCore.Email;

/// <summary>A mail. Addresses may have a name before them; several are separated by commas or semicolons.</summary>
public class MailMessage
{
    /// <summary>Empty takes the provider's default sender.</summary>
    public string? From { get; set; }

    public string? To { get; set; }

    public string? Cc { get; set; }

    public string? Bcc { get; set; }

    public string? ReplyTo { get; set; }

    /// <summary>The actual submitter of the mail, if it is not the author.</summary>
    public string? Sender { get; set; }

    public string? Subject { get; set; }

    public string? HtmlBody { get; set; }

    public string? TextBody { get; set; }

    public List<MailMessageAttachment> Attachments { get; init; } = [];
}
