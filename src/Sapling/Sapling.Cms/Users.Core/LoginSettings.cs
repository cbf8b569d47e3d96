namespace OrchardCore.Users.Models;

/// <summary>The site's settings about logging in.</summary>
public class LoginSettings
{
    public bool UseSiteTheme { get; set; }

    public bool DisableLocalLogin { get; set; }

    public bool AllowChangingUsername { get; set; }

    public bool AllowChangingEmail { get; set; }

    public bool AllowRememberMe { get; set; } = true;

    public bool AllowChangingPhoneNumber { get; set; }
}
