namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>The second step of a login.</summary>
public class TwoFactorPageViewModel : SystemPageViewModel
{
    /// <summary>Whether the field for a recovery code stands open.</summary>
    public bool UsesRecoveryCode { get; set; }

    /// <summary>Where one begins anew.</summary>
    public string LogInUrl { get; set; } = string.Empty;
}
