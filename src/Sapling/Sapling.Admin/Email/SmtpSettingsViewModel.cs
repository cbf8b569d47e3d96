using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Email;

namespace Sapling.Admin.Email;

public class SmtpSettingsViewModel
{
    public bool IsEnabled { get; set; }

    public string? DefaultSender { get; set; }

    public SmtpDeliveryMethod DeliveryMethod { get; set; }

    public string? PickupDirectoryLocation { get; set; }

    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public SmtpEncryptionMethod EncryptionMethod { get; set; } = SmtpEncryptionMethod.StartTls;

    public bool RequireCredentials { get; set; }

    public string? UserName { get; set; }

    /// <summary>Empty keeps the one that is stored; it is never shown.</summary>
    public string? Password { get; set; }

    [BindNever]
    public bool HasPassword { get; set; }
}
