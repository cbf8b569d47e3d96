namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>What the second step of a login posts: one of the two.</summary>
public class TwoFactorInput
{
    public const int MaxLength = 64;

    public string? Code { get; set; }

    public string? RecoveryCode { get; set; }
}
