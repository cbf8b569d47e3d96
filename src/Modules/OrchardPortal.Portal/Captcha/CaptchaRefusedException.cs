namespace OrchardPortal.Portal.Captcha;

/// <summary>The proof that no robot sends the form does not hold; the message says why, in the visitor's language.</summary>
internal sealed class CaptchaRefusedException(string message) : Exception(message);
