namespace OrchardPortal.PrivateContent.Services;

/// <summary>The tabs of the settings screen; each is a group of the editor of a domain's settings, with a display driver of its own.</summary>
public static class DomainTabs
{
    public const string General = "general";
    public const string Registration = "registration";
    public const string Consent = "consent";
    public const string Access = "access";
    public const string Sessions = "sessions";

    /// <summary>In the order of the screen.</summary>
    public static IReadOnlyList<string> All { get; } = [General, Registration, Consent, Access, Sessions];
}
