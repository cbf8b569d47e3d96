using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace OrchardCore.Email.Smtp.Services;

/// <summary>A mail as it goes over the wire: text first, then HTML, and nothing of ours that could begin a header.</summary>
internal static class SmtpMessage
{
    /// <exception cref="FormatException">An address is none.</exception>
    public static System.Net.Mail.MailMessage From(MailMessage message, string defaultSender)
    {
        var from = new MailAddress(OneLine(string.IsNullOrWhiteSpace(message.From) ? defaultSender : message.From));
        var mail = new System.Net.Mail.MailMessage { From = from, Subject = OneLine(message.Subject), SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8 };
        var recipients = message.GetRecipients();
        Add(mail.To, recipients.To);
        Add(mail.CC, recipients.Cc);
        Add(mail.Bcc, recipients.Bcc);
        Add(mail.ReplyToList, message.GetReplyTo());
        if (message.GetSender().FirstOrDefault() is { } sender)
        {
            mail.Sender = new MailAddress(OneLine(sender));
        }

        // Programs that answer by themselves are not to answer (RFC 3834, 5).
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        mail.Headers.Add("Message-ID", $"<{Guid.NewGuid():N}@{from.Host}>");

        AddBodies(mail, message);
        foreach (var attachment in message.Attachments)
        {
            if (attachment.Stream is { } stream)
            {
                mail.Attachments.Add(new Attachment(stream, OneLine(attachment.Filename)));
            }
        }

        return mail;
    }

    /// <summary>Line breaks and other control characters become spaces.</summary>
    public static string OneLine(string? text) => text is null ? string.Empty : string.Create(text.Length, text, (characters, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            characters[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? ' ' : source[i];
        }
    });

    private static void AddBodies(System.Net.Mail.MailMessage mail, MailMessage message)
    {
        if (string.IsNullOrEmpty(message.HtmlBody))
        {
            mail.Body = message.TextBody ?? string.Empty;
            return;
        }

        if (string.IsNullOrEmpty(message.TextBody))
        {
            mail.Body = message.HtmlBody;
            mail.IsBodyHtml = true;
            return;
        }

        // The last alternative is the one that readers prefer (RFC 2046, 5.1.4).
        mail.AlternateViews.Add(View(message.TextBody, MediaTypeNames.Text.Plain));
        mail.AlternateViews.Add(View(message.HtmlBody, MediaTypeNames.Text.Html));
    }

    private static AlternateView View(string text, string mediaType)
    {
        var view = AlternateView.CreateAlternateViewFromString(text.ReplaceLineEndings("\r\n"), Encoding.UTF8, mediaType);
        // .NET's quoted-printable writes line breaks as data, which RFC 2045, 6.7, does not allow.
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }

    private static void Add(MailAddressCollection to, IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            to.Add(new MailAddress(OneLine(address)));
        }
    }
}
