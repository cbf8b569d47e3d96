using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;

namespace OrchardPortal.PrivateContent.Captcha;

/// <summary>Makes challenges that only this site can have made, and reads them again. Nothing is kept until one is used.</summary>
internal sealed class WorkChallenges(IDataProtectionProvider protection, IOptions<CaptchaOptions> options, IClock clock)
{
    /// <summary>Long enough to write a long message, short enough to be of no use for a store of them.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(3);

    private readonly IDataProtector _protector = protection.CreateProtector("OrchardPortal.PrivateContent.Captcha");

    /// <returns>The challenge, and the token that comes back with the form.</returns>
    public (WorkChallenge Challenge, string Token) New(string formId)
    {
        var challenge = new WorkChallenge(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), formId, clock.UtcNow + Lifetime, options.Value.Bits);
        var text = string.Create(CultureInfo.InvariantCulture, $"{challenge.Id}\n{challenge.ExpiresUtc.Ticks}\n{challenge.Bits}\n{formId}");

        return (challenge, _protector.Protect(text));
    }

    /// <returns>Null when the token is not one of ours, of another form, or too old.</returns>
    public WorkChallenge? Read(string? token, string formId)
    {
        try
        {
            var parts = string.IsNullOrEmpty(token) ? [] : _protector.Unprotect(token).Split('\n', 4);
            if (parts.Length != 4 || parts[3] != formId)
            {
                return null;
            }

            var expires = new DateTime(long.Parse(parts[1], CultureInfo.InvariantCulture), DateTimeKind.Utc);

            return expires > clock.UtcNow ? new WorkChallenge(parts[0], formId, expires, int.Parse(parts[2], CultureInfo.InvariantCulture)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
