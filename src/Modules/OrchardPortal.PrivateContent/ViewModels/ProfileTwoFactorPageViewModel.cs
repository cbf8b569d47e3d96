namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>The page to set up an authenticator app, or to switch it off.</summary>
public class ProfileTwoFactorPageViewModel : SystemPageViewModel
{
    public bool IsOn { get; set; }

    public int RecoveryCodesLeft { get; set; }

    public bool AsksProof { get; set; }

    /// <summary>The key as people type it.</summary>
    public string Key { get; set; } = string.Empty;

    /// <summary>The key as apps on the same device open it.</summary>
    public string KeyUri { get; set; } = string.Empty;

    /// <summary>The key as the form carries it.</summary>
    public string SealedKey { get; set; } = string.Empty;

    /// <summary>The QR code as the path of a drawing; empty when the key does not fit into one.</summary>
    public string QrPath { get; set; } = string.Empty;

    public int QrSide { get; set; }

    /// <summary>Shown once, right after they were made.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; set; } = [];

    public string ProfileUrl { get; set; } = string.Empty;
}
