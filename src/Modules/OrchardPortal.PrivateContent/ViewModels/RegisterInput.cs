namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>What the form to sign up posts (requirement 88).</summary>
public class RegisterInput
{
    public const int NameMaxLength = 200;

    public string? FullName { get; set; }

    public string? Email { get; set; }

    /// <summary>Asked for only where no activation is.</summary>
    public string? Password { get; set; }

    public bool Consent { get; set; }
}
