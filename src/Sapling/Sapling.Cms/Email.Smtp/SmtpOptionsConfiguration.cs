using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Settings;

namespace OrchardCore.Email.Smtp.Services;

/// <summary>What the administrator set, with the password in clear.</summary>
internal sealed class SmtpOptionsConfiguration(
    ISiteService siteService, PickupFolder folder, IDataProtectionProvider dataProtection, ILogger<SmtpOptionsConfiguration> logger) : IConfigureOptions<SmtpOptions>
{
    public const string ProtectorName = "SmtpSettingsConfiguration";

    public void Configure(SmtpOptions options)
    {
        var settings = siteService.GetSettings<SmtpSettings>();
        options.DefaultSender = settings.DefaultSender;
        options.Host = settings.Host;
        options.Port = settings.Port;
        options.AutoSelectEncryption = settings.AutoSelectEncryption;
        options.EncryptionMethod = settings.EncryptionMethod;
        options.RequireCredentials = settings.RequireCredentials;
        options.UseDefaultCredentials = settings.UseDefaultCredentials;
        options.UserName = settings.UserName;
        options.Password = Unprotect(settings.Password);
        options.DeliveryMethod = settings.DeliveryMethod;
        options.PickupDirectoryLocation = settings.PickupDirectoryLocation;
        folder.Resolve(options);
        options.IsEnabled = settings.IsEnabled == true && options.ConfigurationExists();
    }

    private string? Unprotect(string? password)
    {
        try
        {
            return string.IsNullOrEmpty(password) ? null : dataProtection.CreateProtector(ProtectorName).Unprotect(password);
        }
        catch (CryptographicException exception)
        {
            logger.LogError(exception, "The password of the SMTP server cannot be read with the site's keys: type it again in the settings.");
            return null;
        }
    }
}
