using OrchardPortal.PrivateContent.Captcha;

namespace OrchardPortal.Portal.Services;

/// <summary>The owner chooses the captcha in the portal's settings, for all forms of the site.</summary>
internal sealed class PortalCaptchaSettings(IPortalSettings portalSettings) : ICaptchaSettings
{
    public async Task<CaptchaSettings> GetAsync()
    {
        var settings = await portalSettings.GetAsync();

        // Without the secret, which no recipe brings along, the service cannot be asked, and nobody could write to us.
        return settings.CaptchaKind != CaptchaKind.ProofOfWork && settings.CaptchaSecret.Length == 0
            ? CaptchaSettings.Default
            : new CaptchaSettings(settings.CaptchaKind, settings.CaptchaSiteKey, settings.CaptchaSecret);
    }
}
