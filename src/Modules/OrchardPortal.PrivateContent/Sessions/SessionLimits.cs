using Microsoft.AspNetCore.Authentication;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>How long sessions live (requirement 19).</summary>
/// <param name="Idle">Without a page for so long, a session ends.</param>
/// <param name="Absolute">And after so long in any case.</param>
internal sealed record SessionLimits(TimeSpan Idle, TimeSpan Absolute)
{
    /// <summary>So long lasts a session at least where somebody asked to be remembered on their device; it has no idle time.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(14);

    private const string UntilItem = "OrchardPortal.Until";

    /// <summary>The limits of a session that was remembered, or not.</summary>
    public SessionLimits For(bool isRemembered)
    {
        if (!isRemembered)
        {
            return this;
        }

        var longest = Absolute > Remembered ? Absolute : Remembered;
        return new SessionLimits(longest, longest);
    }

    /// <summary>Writes the limits into the cookie of a session that begins.</summary>
    public void Begin(AuthenticationProperties properties, DateTimeOffset now)
    {
        var limits = For(properties.IsPersistent);
        properties.AllowRefresh = true;
        properties.IssuedUtc = now;
        properties.ExpiresUtc = now + limits.Idle;
        properties.SetString(UntilItem, (now + limits.Absolute).ToString("O"));
    }

    /// <summary>The moment at which a session ends when nothing happens any more; the past when it has ended.</summary>
    public DateTimeOffset EndOf(AuthenticationProperties properties)
    {
        // The last renewal stands for the last page: a limit that was shortened since then holds for running sessions, too.
        var idle = (properties.IssuedUtc ?? DateTimeOffset.MinValue) + For(properties.IsPersistent).Idle;
        return Earliest(idle, properties.ExpiresUtc ?? DateTimeOffset.MinValue, UntilOf(properties));
    }

    /// <summary>The end that no activity puts off.</summary>
    public static DateTimeOffset UntilOf(AuthenticationProperties properties) =>
        DateTimeOffset.TryParse(properties.GetString(UntilItem), System.Globalization.CultureInfo.InvariantCulture, out var until) ? until : DateTimeOffset.MinValue;

    private static DateTimeOffset Earliest(params ReadOnlySpan<DateTimeOffset> moments)
    {
        var earliest = moments[0];
        foreach (var moment in moments)
        {
            earliest = moment < earliest ? moment : earliest;
        }

        return earliest;
    }
}
