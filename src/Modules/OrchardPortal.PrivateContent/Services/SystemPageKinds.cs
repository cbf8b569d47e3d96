namespace OrchardPortal.PrivateContent.Services;

/// <summary>The system pages there are (requirements 21 and 22); each has a template, <c>SystemPage-{Kind}.liquid</c>.</summary>
public static class SystemPageKinds
{
    public const string Login = "Login";
    public const string LogOut = "LogOut";
    public const string AccessDenied = "AccessDenied";
    public const string Register = "Register";

    /// <summary>What everything ends in that sends a mail to whoever is behind an address.</summary>
    public const string CheckMail = "CheckMail";

    public const string Activate = "Activate";
    public const string ResetRequest = "ResetRequest";
    public const string Reset = "Reset";

    /// <summary>Asks for the address to which a link is sent.</summary>
    public const string MagicLink = "MagicLink";

    /// <summary>Where such a link ends: logs in after one more press.</summary>
    public const string MagicLinkLogin = "MagicLinkLogin";

    public const string Consent = "Consent";

    /// <summary>A link of a mail that is used up, too old, or not ours.</summary>
    public const string LinkExpired = "LinkExpired";

    public const string TwoFactor = "TwoFactor";
    public const string Passkey = "Passkey";
    public const string Profile = "Profile";
    public const string ProfilePassword = "ProfilePassword";
    public const string ProfileTwoFactor = "ProfileTwoFactor";
    public const string ProfileErase = "ProfileErase";

    /// <summary>Whether a page stands in one of the theme's looks: the profile is as wide as a page of the portal.</summary>
    public static bool HasLook(string kind) => kind != Profile;
}
