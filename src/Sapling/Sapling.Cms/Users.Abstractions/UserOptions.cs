namespace OrchardCore.Users;

/// <summary>Where the pages of an account are, relative to the site's root and without a leading slash.</summary>
public class UserOptions
{
    public string LoginPath { get; set; } = "Login";

    public string LogoffPath { get; set; } = "Users/LogOff";

    public string ChangePasswordUrl { get; set; } = "ChangePassword";

    public string ChangePasswordConfirmationUrl { get; set; } = "ChangePasswordConfirmation";

    public string ExternalLoginsUrl { get; set; } = "ExternalLogins";

    public string TwoFactorAuthenticationPath { get; set; } = "LoginWithTwoFactorAuthentication";
}
