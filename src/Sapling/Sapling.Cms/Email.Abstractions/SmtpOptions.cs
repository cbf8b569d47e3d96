namespace OrchardCore.Email;

/// <summary>The SMTP server that mail goes to, ready to be used.</summary>
public class SmtpOptions
{
    public bool IsEnabled { get; set; }

    public string? DefaultSender { get; set; }

    public string? Host { get; set; }

    public int Port { get; set; } = 25;

    public bool AutoSelectEncryption { get; set; }

    public bool RequireCredentials { get; set; }

    public bool UseDefaultCredentials { get; set; }

    public SmtpEncryptionMethod EncryptionMethod { get; set; }

    public string? UserName { get; set; }

    /// <summary>In clear.</summary>
    public string? Password { get; set; }

    public string? ProxyHost { get; set; }

    public int ProxyPort { get; set; }

    public bool IgnoreInvalidSslCertificate { get; set; }

    public SmtpDeliveryMethod DeliveryMethod { get; set; }

    public string? PickupDirectoryLocation { get; set; }

    /// <summary>Where a relative <see cref="PickupDirectoryLocation"/> begins.</summary>
    public string? PickupDirectoryLocationBase { get; set; }

    /// <summary>Whether enough is known to send anything.</summary>
    public bool ConfigurationExists() =>
        !string.IsNullOrWhiteSpace(DefaultSender)
        && !string.IsNullOrWhiteSpace(DeliveryMethod == SmtpDeliveryMethod.Network ? Host : PickupDirectoryLocation);
}
