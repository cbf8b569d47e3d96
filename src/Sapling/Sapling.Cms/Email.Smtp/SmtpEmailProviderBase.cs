using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Infrastructure;

namespace OrchardCore.Email.Smtp.Services;

/// <summary>Hands mail to an SMTP server, or writes it to files of a folder.</summary>
internal abstract class SmtpEmailProviderBase(SmtpOptions options, ILogger logger, IStringLocalizer stringLocalizer) : IEmailProvider
{
    private const int SubmissionPort = 587;

    // RFC 5321, 4.5.3.2, allows servers ten minutes; whoever waits here retries later instead.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    protected readonly IStringLocalizer S = stringLocalizer;

    public abstract LocalizedString DisplayName { get; }

    public async Task<Result> SendAsync(MailMessage message, CancellationToken cancellationToken = default)
    {
        if (!options.ConfigurationExists())
        {
            return Result.Failed(S["SMTP is not set up: it needs a sender, and a server or a folder."]);
        }

        try
        {
            using var mail = SmtpMessage.From(message, options.DefaultSender!);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(_patience);
            if (options.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory)
            {
                await MailFile.WriteAsync(mail, options.PickupDirectoryLocation!, limit.Token);
            }
            else
            {
                using var client = Client();
                await client.SendMailAsync(mail, limit.Token);
            }

            return Result.Success();
        }
        catch (Exception exception) when (exception is SmtpException or IOException or UnauthorizedAccessException or FormatException or ArgumentException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            logger.LogWarning(exception, "A mail could not be handed over.");
            return Result.Failed(S["The mail was not accepted. {0}", Reason(exception)]);
        }
    }

    private SmtpClient Client() => new(options.Host, options.Port > 0 ? options.Port : 25)
    {
        EnableSsl = options.AutoSelectEncryption
            ? options.RequireCredentials || options.Port == SubmissionPort
            : options.EncryptionMethod != SmtpEncryptionMethod.None,
        UseDefaultCredentials = options.RequireCredentials && options.UseDefaultCredentials,
        Credentials = options.RequireCredentials && !options.UseDefaultCredentials ? new NetworkCredential(options.UserName, options.Password) : null,
    };

    private string Reason(Exception exception) => exception switch
    {
        OperationCanceledException => S["The server did not answer within {0} seconds.", (int)_patience.TotalSeconds],
        { InnerException: { } inner } => $"{exception.Message} {Reason(inner)}",
        _ => exception.Message,
    };
}
