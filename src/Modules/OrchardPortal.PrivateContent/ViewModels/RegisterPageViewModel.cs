using OrchardCore.DisplayManagement;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>The page to sign up.</summary>
public class RegisterPageViewModel : ConsentFields
{
    public string FullName { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    /// <summary>Whether a password is chosen here, since no mail is waited for.</summary>
    public bool AsksPassword { get; set; }

    public int PasswordMinLength { get; set; }

    /// <summary>What a password must have.</summary>
    public string PasswordHint { get; set; } = string.Empty;

    /// <summary>The proof that no robot signs up; null where none is asked for.</summary>
    public IShape? Captcha { get; set; }

    public string LoginUrl { get; set; } = string.Empty;
}
