using System.Text.Json.Serialization;

namespace OrchardPortal.PrivateContent.Captcha;

/// <summary>How forms tell people from robots.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CaptchaKind>))]
public enum CaptchaKind
{
    /// <summary>The visitor's browser does a sum that costs robots time. Nothing leaves the site.</summary>
    ProofOfWork,

    /// <summary>hCaptcha, a service: visitors' browsers talk to it.</summary>
    HCaptcha,

    /// <summary>Cloudflare Turnstile, a service: visitors' browsers talk to it.</summary>
    Turnstile,
}
