namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>What the log-in form posts.</summary>
public class LoginInput
{
    public const int MaxLength = 256;

    public string? UserName { get; set; }

    public string? Password { get; set; }

    public bool RememberMe { get; set; }
}
