namespace OrchardPortal.PrivateContent.Services;

/// <summary>What a login may still need after somebody has proved who they are.</summary>
public enum LoginStep
{
    SecondFactor,
    Consent,
}
