namespace OrchardCore.Users;

public class UserOptions
{
    public string LoginPath { get; set; } = default!;

    public string LogoffPath { get; set; } = default!;

    public string ChangePasswordUrl { get; set; } = default!;

    public string ChangePasswordConfirmationUrl { get; set; } = default!;

    public string ExternalLoginsUrl { get; set; } = default!;

    public string TwoFactorAuthenticationPath { get; set; } = default!;
}
