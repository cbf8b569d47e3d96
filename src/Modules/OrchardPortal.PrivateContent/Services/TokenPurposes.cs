namespace OrchardPortal.PrivateContent.Services;

/// <summary>What one-time tokens are for; one of a purpose is worth nothing for another.</summary>
public static class TokenPurposes
{
    public const string Activation = "activation";
    public const string Reset = "reset";
    public const string MagicLink = "magic-link";
    public const string Captcha = "captcha";
}
