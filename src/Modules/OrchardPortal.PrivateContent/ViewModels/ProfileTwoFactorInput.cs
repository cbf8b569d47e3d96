namespace OrchardPortal.PrivateContent.ViewModels;

public class ProfileTwoFactorInput
{
    public string? Code { get; set; }

    public string? SealedKey { get; set; }

    /// <summary>The password, or a code.</summary>
    public string? Proof { get; set; }
}
