using OrchardPortal.Mail.Models;

namespace OrchardPortal.Mail.Services;

/// <summary>Sends mail from templates, in the background.</summary>
public interface IMailer
{
    /// <summary>
    /// Saves the mail in the current session, so that it commits with whatever it tells of, and sends it after that. A mail beyond the
    /// limits is not saved.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such template, or the model holds what cannot be written down.</exception>
    Task<MailOutcome> QueueAsync(MailToSend mail);
}
