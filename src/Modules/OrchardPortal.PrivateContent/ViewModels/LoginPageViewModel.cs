using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>The page to log in (requirements 15 and 21).</summary>
public class LoginPageViewModel : SystemPageViewModel
{
    public string UserName { get; set; } = string.Empty;

    public bool RememberMe { get; set; }

    /// <summary>Where a new visitor signs up; empty where nobody may.</summary>
    public string SignUpUrl { get; set; } = string.Empty;

    /// <summary>Where a forgotten password is replaced; empty where customers have none.</summary>
    public string ResetUrl { get; set; } = string.Empty;

    /// <summary>Further ways to log in.</summary>
    public IReadOnlyList<LoginWayLink> Ways { get; set; } = [];

    /// <summary>Whether the form for name and password stands behind the other ways.</summary>
    public bool PasswordIsForStaff { get; set; }
}
