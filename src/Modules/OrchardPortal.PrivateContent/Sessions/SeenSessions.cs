namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>Which sessions were seen lately, so that being seen is written once in a while only.</summary>
internal sealed class SeenSessions() : RecentSessions(Coarse)
{
    /// <summary>How exactly the last page of a session is known.</summary>
    public static readonly TimeSpan Coarse = TimeSpan.FromMinutes(10);
}
