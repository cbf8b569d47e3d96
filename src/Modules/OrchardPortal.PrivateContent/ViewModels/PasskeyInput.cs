namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>What a browser made of a challenge.</summary>
public class PasskeyInput
{
    public const int MaxNameLength = 60;

    /// <summary>The authenticator's answer, as JSON.</summary>
    public string? Credential { get; set; }

    /// <summary>The challenge, sealed.</summary>
    public string? State { get; set; }

    /// <summary>What its owner calls a new passkey.</summary>
    public string? Name { get; set; }

    /// <summary>The password, or a code.</summary>
    public string? Proof { get; set; }

    /// <summary>Names a passkey that there is.</summary>
    public string? Id { get; set; }

    public bool RememberMe { get; set; }
}
