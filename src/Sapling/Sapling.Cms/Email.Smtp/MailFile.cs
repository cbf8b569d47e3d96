using System.Net.Mail;

namespace OrchardCore.Email.Smtp.Services;

/// <summary>Mail as files.</summary>
internal static class MailFile
{
    /// <summary>Writes the mail to a file of the folder; who reads the folder never sees half a file.</summary>
    public static async Task WriteAsync(System.Net.Mail.MailMessage mail, string folder, CancellationToken cancellationToken)
    {
        var draft = Directory.CreateDirectory(Path.Combine(folder, ".drafts", Guid.NewGuid().ToString("N")));
        try
        {
            using var client = new SmtpClient { DeliveryMethod = System.Net.Mail.SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = draft.FullName };
            await client.SendMailAsync(mail, cancellationToken);
            foreach (var file in draft.EnumerateFiles())
            {
                // In the order of sending when sorted by name.
                file.MoveTo(Path.Combine(folder, $"{DateTime.UtcNow:yyyyMMdd-HHmmss-fffffff}-{Path.GetFileName(file.Name)}"));
            }
        }
        finally
        {
            draft.Delete(recursive: true);
        }
    }
}
