namespace OrchardPortal.PrivateContent.Captcha;

/// <summary>The proof that no robot sends the form does not hold; the message says why, in the visitor's language.</summary>
public sealed class CaptchaRefusedException(string message) : Exception(message);
