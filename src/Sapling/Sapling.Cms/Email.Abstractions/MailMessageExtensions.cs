namespace OrchardCore.Email;

/// <summary>The addresses of a mail, one by one.</summary>
public static class MailMessageExtensions
{
    private static readonly char[] _separators = [',', ';'];

    public static MailMessageRecipients GetRecipients(this MailMessage message)
    {
        var recipients = new MailMessageRecipients();
        recipients.To.AddRange(Split(message.To));
        recipients.Cc.AddRange(Split(message.Cc));
        recipients.Bcc.AddRange(Split(message.Bcc));
        return recipients;
    }

    public static IEnumerable<string> GetSender(this MailMessage message) => Split(message.Sender);

    public static IEnumerable<string> GetReplyTo(this MailMessage message) => Split(message.ReplyTo);

    private static string[] Split(string? addresses) =>
        addresses?.Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
