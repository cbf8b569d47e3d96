using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Secrets of identity providers as they are stored: sealed with the site's keys, and never shown again.</summary>
public sealed class ProviderSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("OrchardPortal.SingleSignOn.Secret");

    public string Protect(string secret) => _protector.Protect(secret);

    /// <returns>Empty for none.</returns>
    /// <exception cref="ExternalLoginException">It was sealed with keys that the site has no more.</exception>
    public string Unprotect(string? stored)
    {
        try
        {
            return string.IsNullOrEmpty(stored) ? "" : _protector.Unprotect(stored);
        }
        catch (CryptographicException exception)
        {
            throw new ExternalLoginException(ExternalLoginFailure.Misconfigured, "The secret cannot be read any more, because the site's keys are others. Enter it again.", exception);
        }
    }
}
