using System.Text;
using Microsoft.Extensions.Options;
using OrchardCore.Email;

namespace OrchardPortal.Mail.Folder;

internal sealed class MailFolder(IOptions<EmailOptions> email, IOptions<SmtpOptions> smtp, IOptions<DefaultSmtpOptions> defaultSmtp) : IMailFolder
{
    private const string Extension = ".eml";
    private const int Most = 100;

    // The technical names of SMTP's providers, which are in assemblies that a module need not reference.
    private const string Smtp = "SMTP";
    private const string DefaultSmtp = "DefaultSMTP";

    public bool IsInUse => Location is not null;

    public async Task<IReadOnlyList<StoredMail>> ListAsync()
    {
        if (Location is not { Exists: true } folder)
        {
            return [];
        }

        var mails = new List<StoredMail>();
        foreach (var file in folder.EnumerateFiles("*" + Extension).OrderByDescending(file => file.LastWriteTimeUtc).ThenByDescending(file => file.Name, StringComparer.Ordinal).Take(Most))
        {
            mails.Add(await ReadAsync(file));
        }

        return mails;
    }

    public async Task<StoredMail?> FindAsync(string name)
    {
        // One of those that are there, so that no name leads out of the folder.
        var file = Location is { Exists: true } folder
            ? folder.EnumerateFiles("*" + Extension).FirstOrDefault(file => Path.GetFileNameWithoutExtension(file.Name) == name)
            : null;

        return file is null ? null : await ReadAsync(file);
    }

    public void Empty()
    {
        if (Location is not { Exists: true } folder)
        {
            return;
        }

        foreach (var file in folder.EnumerateFiles("*" + Extension).ToList())
        {
            file.Delete();
        }
    }

    private DirectoryInfo? Location
    {
        get
        {
            SmtpOptions? options = email.Value.DefaultProviderName switch
            {
                Smtp => smtp.Value,
                DefaultSmtp => defaultSmtp.Value,
                _ => null,
            };

            return options is { DeliveryMethod: SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation: { Length: > 0 } location } ? new DirectoryInfo(location) : null;
        }
    }

    private static async Task<StoredMail> ReadAsync(FileInfo file) =>
        StoredMailReader.Read(Path.GetFileNameWithoutExtension(file.Name), file.LastWriteTimeUtc, await File.ReadAllTextAsync(file.FullName, Encoding.Latin1));
}
