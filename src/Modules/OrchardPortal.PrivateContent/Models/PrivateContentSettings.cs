namespace OrchardPortal.PrivateContent.Models;

/// <summary>How members' sessions behave. Stored with the site settings.</summary>
public class PrivateContentSettings
{
    public const string GroupId = "private-content";

    public const int ShortestIdleMinutes = 5;
    public const int LongestIdleMinutes = 24 * 60;

    /// <summary>Minutes without a request after which a member is logged out (requirement 19).</summary>
    public int IdleMinutes { get; set; } = 60;
}
