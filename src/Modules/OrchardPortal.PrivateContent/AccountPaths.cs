using OrchardCore.Users;

namespace OrchardPortal.PrivateContent;

/// <summary>Where the members' system pages live, relative to the site's root.</summary>
public static class AccountPaths
{
    /// <summary>Everything that belongs to an account.</summary>
    public const string Root = "account";

    public const string Login = Root + "/login";
    public const string LogOut = Root + "/logout";
    public const string Denied = Root + "/denied";

    /// <summary>Sign up.</summary>
    public const string Register = Root + "/register";

    /// <summary>What everybody reads after having signed up, known or not.</summary>
    public const string Registered = Root + "/registered";

    /// <summary>Where the links of activation mails and of invitations lead; the token follows as a query.</summary>
    public const string Activate = Root + "/activate";

    /// <summary>Asks for a link to set another password.</summary>
    public const string ResetRequest = Root + "/reset-request";

    public const string ResetRequested = Root + "/reset-requested";

    /// <summary>Where the links of reset mails lead; the token follows as a query.</summary>
    public const string Reset = Root + "/reset";

    /// <summary>Asks for a link that logs in.</summary>
    public const string MagicLink = Root + "/magic-link";

    public const string MagicLinkSent = Root + "/magic-link-sent";

    /// <summary>Where the links of such mails lead; the token follows as a query.</summary>
    public const string MagicLinkLogin = Root + "/magic-link-login";

    /// <summary>Accept a text on how data is used that is new to the member.</summary>
    public const string Consent = Root + "/consent";

    /// <summary>The second step of a login.</summary>
    public const string TwoFactor = Root + "/two-factor";

    public const string Passkey = Root + "/passkey";

    public const string Profile = Root + "/profile";

    public const string Sessions = Profile + "/sessions";

    /// <summary>External logins begin below it: the provider's id follows.</summary>
    public const string Sso = Root + "/sso";

    /// <summary>System pages as staff look at them before customers do: the kind follows.</summary>
    public const string Preview = Root + "/preview";

    /// <summary>The preview of one page.</summary>
    public static string PreviewOf(string kind) => $"{Preview}/{kind}";

    internal static void Apply(UserOptions options)
    {
        options.LoginPath = Login;
        options.LogoffPath = LogOut;
    }
}
