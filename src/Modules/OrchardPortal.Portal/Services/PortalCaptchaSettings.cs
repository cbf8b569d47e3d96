using OrchardPortal.PrivateContent.Captcha;

namespace OrchardPortal.Portal.Services;

/// <summary>The owner chooses the captcha in the portal's settings, for all forms of the site.</summary>
internal sealed class PortalCaptchaSettings(IPortalSettings portalSettings) : ICaptchaSettings
{
    public async Task<CaptchaSettings> GetAsync()
    {
        var settings = await portalSettings.GetAsync();

        return new CaptchaSettings(settings.CaptchaKind, settings.CaptchaSiteKey, settings.CaptchaSecret);
    }
}
