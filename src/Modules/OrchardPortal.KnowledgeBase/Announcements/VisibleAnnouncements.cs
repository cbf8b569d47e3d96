using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Announcements;

/// <summary>The announcements that a visitor sees now. Where there is none, nothing is asked.</summary>
internal sealed class VisibleAnnouncements(AnnouncementStore store, IEnumerable<IMemberArea> memberAreas, IClock clock)
{
    /// <summary>Those of this page that the visitor has not closed; incidents come first.</summary>
    public async ValueTask<IReadOnlyList<Announcement>> ListAsync(HttpContext http)
    {
        var all = await store.ListAsync();
        if (all.Count == 0)
        {
            return [];
        }

        var now = clock.UtcNow;
        var closed = ClosedAnnouncements.Of(http);
        var shown = new List<Announcement>();
        foreach (var announcement in all)
        {
            if (announcement.IsShownAt(now) && !IsItsPage(announcement, http) && await IsForAsync(announcement, http) && !(announcement.IsDismissible && closed.Contains(announcement.Key)))
            {
                shown.Add(announcement);
            }
        }

        return shown.Count < 2 ? shown : [.. shown.OrderByDescending(announcement => announcement.Kind)];
    }

    /// <summary>One that the visitor may read, on whatever page; null when there is none.</summary>
    public async Task<Announcement?> FindAsync(string id, HttpContext http) =>
        await store.FindAsync(id) is { } announcement && announcement.IsShownAt(clock.UtcNow) && IsMemberEnough(announcement, http) ? announcement : null;

    private async ValueTask<bool> IsForAsync(Announcement announcement, HttpContext http)
    {
        if (!IsMemberEnough(announcement, http))
        {
            return false;
        }

        if (announcement.Audience != AnnouncementAudience.Portal)
        {
            return true;
        }

        foreach (var area in memberAreas)
        {
            if (await area.ContainsAsync(http))
            {
                return true;
            }
        }

        return false;
    }

    // The page that shows the announcement by itself need not say it twice.
    private static bool IsItsPage(Announcement announcement, HttpContext http) =>
        http.Request.Path.StartsWithSegments("/announcements", out var rest) && rest.Value is ['/', .. var id] && id == announcement.Id;

    private static bool IsMemberEnough(Announcement announcement, HttpContext http) =>
        announcement.Audience == AnnouncementAudience.Everybody || http.User.Identity?.IsAuthenticated == true;
}
