namespace OrchardPortal.PrivateContent.Captcha;

/// <summary>How the site tells people from robots.</summary>
/// <param name="SiteKey">The site's public key at the service; empty for a proof of work.</param>
/// <param name="Secret">The site's secret at the service, as <see cref="HostedCaptcha.Protect"/> gives it.</param>
public sealed record CaptchaSettings(CaptchaKind Kind, string SiteKey, string Secret)
{
    public static readonly CaptchaSettings Default = new(CaptchaKind.ProofOfWork, string.Empty, string.Empty);
}
