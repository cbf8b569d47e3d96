namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>
/// Which sessions have been given a fresh cookie a moment ago: what a page asks for at once, before the browser has that cookie, needs no
/// further ones, and to encrypt one costs as much as half a page.
/// </summary>
internal sealed class RenewedSessions() : RecentSessions(Pause)
{
    /// <summary>An answer that was lost on its way, and the cookie with it, is made good so much later.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
}
