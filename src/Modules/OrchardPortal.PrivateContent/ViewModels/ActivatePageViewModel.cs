namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>Where activation mails and invitations lead (requirements 16 and 90).</summary>
public class ActivatePageViewModel : ConsentFields
{
    public string Token { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    public string FullName { get; set; } = string.Empty;

    /// <summary>Whether customers have passwords here.</summary>
    public bool AsksPassword { get; set; }

    public int PasswordMinLength { get; set; }

    /// <summary>What a password must have.</summary>
    public string PasswordHint { get; set; } = string.Empty;
}
