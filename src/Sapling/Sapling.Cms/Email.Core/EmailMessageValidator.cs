using System.Net.Mail;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Email.Services;

/// <summary>Refuses mail to nobody, mail without content, and addresses that are none.</summary>
internal sealed class EmailMessageValidator(IEmailAddressValidator addresses, IStringLocalizer<EmailMessageValidator> stringLocalizer) : EmailServiceEventsBase
{
    private readonly IStringLocalizer S = stringLocalizer;

    public override Task ValidatingAsync(MailMessage message, MailMessageValidationContext context, CancellationToken cancellationToken = default)
    {
        var recipients = message.GetRecipients();
        Check(nameof(MailMessage.To), recipients.To, context);
        Check(nameof(MailMessage.Cc), recipients.Cc, context);
        Check(nameof(MailMessage.Bcc), recipients.Bcc, context);
        Check(nameof(MailMessage.ReplyTo), message.GetReplyTo(), context);
        Check(nameof(MailMessage.Sender), message.GetSender(), context);
        Check(nameof(MailMessage.From), string.IsNullOrWhiteSpace(message.From) ? [] : [message.From], context);
        if (recipients.To.Count + recipients.Cc.Count + recipients.Bcc.Count == 0)
        {
            Add(context, nameof(MailMessage.To), S["The mail has no recipient."]);
        }

        if (string.IsNullOrWhiteSpace(message.Subject) && string.IsNullOrEmpty(message.HtmlBody) && string.IsNullOrEmpty(message.TextBody))
        {
            Add(context, nameof(MailMessage.Subject), S["The mail has neither subject nor text."]);
        }

        return Task.CompletedTask;
    }

    private void Check(string name, IEnumerable<string> list, MailMessageValidationContext context)
    {
        foreach (var text in list)
        {
            if (text.Any(char.IsControl) || !MailAddress.TryCreate(text, out var address) || !addresses.Validate(address.Address))
            {
                Add(context, name, S["'{0}' is not an e-mail address.", text]);
            }
        }
    }

    private static void Add(MailMessageValidationContext context, string name, LocalizedString error)
    {
        if (!context.Errors.TryGetValue(name, out var errors))
        {
            context.Errors[name] = errors = [];
        }

        errors.Add(error);
    }
}
