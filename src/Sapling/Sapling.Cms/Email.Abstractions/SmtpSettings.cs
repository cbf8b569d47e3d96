using System.ComponentModel.DataAnnotations;

namespace OrchardCore.Email;

/// <summary>The SMTP server, as an administrator set it.</summary>
public class SmtpSettings : EmailProviderSettings
{
    public string? Host { get; set; }

    [Range(0, 65535)]
    public int Port { get; set; } = 25;

    public bool AutoSelectEncryption { get; set; }

    public bool RequireCredentials { get; set; }

    public bool UseDefaultCredentials { get; set; }

    public SmtpEncryptionMethod EncryptionMethod { get; set; }

    public string? UserName { get; set; }

    /// <summary>Protected by the site's keys.</summary>
    public string? Password { get; set; }

    public string? ProxyHost { get; set; }

    public int ProxyPort { get; set; }

    public bool IgnoreInvalidSslCertificate { get; set; }

    public SmtpDeliveryMethod DeliveryMethod { get; set; }

    /// <summary>A folder; below that of the site unless it is rooted.</summary>
    public string? PickupDirectoryLocation { get; set; }
}
