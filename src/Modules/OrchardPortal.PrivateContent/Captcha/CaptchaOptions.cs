namespace OrchardPortal.PrivateContent.Captcha;

/// <summary>What the installation knows of captchas, from the configuration section <c>OrchardPortal_Captcha</c>.</summary>
public sealed class CaptchaOptions
{
    /// <summary>How much work a form's proof of work asks for: each bit doubles it. With 16 a telephone works for about a second.</summary>
    public int Bits { get; set; } = 16;

    /// <summary>Where hCaptcha tells whether an answer is good.</summary>
    public Uri HCaptchaAddress { get; set; } = new("https://api.hcaptcha.com/siteverify");

    /// <summary>Where Turnstile tells whether an answer is good.</summary>
    public Uri TurnstileAddress { get; set; } = new("https://challenges.cloudflare.com/turnstile/v0/siteverify");
}
