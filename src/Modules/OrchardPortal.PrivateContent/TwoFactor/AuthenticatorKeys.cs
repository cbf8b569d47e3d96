using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace OrchardPortal.PrivateContent.TwoFactor;

/// <summary>The keys of authenticator apps: how they are offered, and how they are kept.</summary>
internal sealed class AuthenticatorKeys(IDataProtectionProvider protection)
{
    private const int LabelLength = 40;

    private readonly IDataProtector _protector = protection.CreateProtector("OrchardPortal.PrivateContent.Authenticator");

    /// <param name="userId">Whose key it is.</param>
    /// <param name="account">The name of the account, as the app lists it.</param>
    /// <param name="site">The name of the site, as the app lists it.</param>
    /// <param name="key">The key.</param>
    public TwoFactorSetup Offer(string userId, string account, string site, byte[] key)
    {
        var text = Base32.Encode(key);
        var (issuer, label) = (Escape(site), Escape(account));
        return new TwoFactorSetup(
            string.Join(' ', text.Chunk(4).Select(group => new string(group))),
            $"otpauth://totp/{issuer}:{label}?secret={text}&issuer={issuer}&digits={Totp.Digits}&period={Totp.StepSeconds}",
            Seal(userId, key));
    }

    public string Seal(string userId, byte[] key) => Convert.ToBase64String(_protector.CreateProtector(userId).Protect(key));

    /// <summary>Null when it was not sealed by this site for this account.</summary>
    public byte[]? Open(string userId, string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : _protector.CreateProtector(userId).Unprotect(Convert.FromBase64String(text));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }

    // A colon would end the issuer.
    private static string Escape(string text)
    {
        var plain = text.Replace(":", string.Empty, StringComparison.Ordinal).EnumerateRunes().Take(LabelLength);
        return Uri.EscapeDataString(plain.Aggregate(new StringBuilder(), (all, rune) => all.Append(rune)).ToString());
    }
}
