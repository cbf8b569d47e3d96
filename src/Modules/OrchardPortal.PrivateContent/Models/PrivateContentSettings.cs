namespace OrchardPortal.PrivateContent.Models;

/// <summary>Who comes in, and how members' sessions behave. Stored with the site settings.</summary>
public class PrivateContentSettings
{
    public const string GroupId = "private-content";

    public const int ShortestIdleMinutes = 5;
    public const int LongestIdleMinutes = 24 * 60;

    public const int ConsentTextMaxLength = 4000;
    public const int ConsentLabelMaxLength = 200;

    /// <summary>Minutes without a request after which a member is logged out (requirement 19).</summary>
    public int IdleMinutes { get; set; } = 60;

    /// <summary>Customers log in with their e-mail address and a password (requirement 11). Staff always do.</summary>
    public bool PasswordLogin { get; set; }

    /// <summary>Tells customers how their data is used (requirements 27 and 28); empty until somebody wrote it.</summary>
    public string ConsentText { get; set; } = string.Empty;

    /// <summary>Stands beside the box with which customers accept the text; empty for the usual words (requirement 28).</summary>
    public string ConsentLabel { get; set; } = string.Empty;
}
