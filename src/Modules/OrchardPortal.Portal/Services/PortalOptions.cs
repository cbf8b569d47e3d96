namespace OrchardPortal.Portal.Services;

/// <summary>What the installation knows, from the configuration section <c>OrchardPortal_Portal</c>.</summary>
public sealed class PortalOptions
{
    /// <summary>Host names that the installation has by itself, and that may not host a portal (requirement 35).</summary>
    public IList<string> SystemHosts { get; } = [Environment.MachineName];

    /// <summary>How much work a form's proof of work asks for: each bit doubles it. With 16 a telephone works for about a second.</summary>
    public int CaptchaBits { get; set; } = 16;

    /// <summary>Where hCaptcha tells whether an answer is good.</summary>
    public Uri HCaptchaAddress { get; set; } = new("https://api.hcaptcha.com/siteverify");

    /// <summary>Where Turnstile tells whether an answer is good.</summary>
    public Uri TurnstileAddress { get; set; } = new("https://challenges.cloudflare.com/turnstile/v0/siteverify");
}
