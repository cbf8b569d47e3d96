namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>The page for a new password (requirement 22).</summary>
public class ResetPageViewModel : SystemPageViewModel
{
    public string Token { get; set; } = string.Empty;

    /// <summary>Whose password it is, for password managers.</summary>
    public string Email { get; set; } = string.Empty;

    public int PasswordMinLength { get; set; }

    /// <summary>What a password must have.</summary>
    public string PasswordHint { get; set; } = string.Empty;
}
