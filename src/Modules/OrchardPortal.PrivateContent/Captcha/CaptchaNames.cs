namespace OrchardPortal.PrivateContent.Captcha;

/// <summary>The names of the fields that captchas add to a form.</summary>
internal static class CaptchaNames
{
    public const string Token = "CaptchaToken";
    public const string Solution = "CaptchaSolution";

    /// <summary>As the service's own script names it.</summary>
    public static string AnswerOf(CaptchaKind kind) => kind == CaptchaKind.HCaptcha ? "h-captcha-response" : "cf-turnstile-response";
}
