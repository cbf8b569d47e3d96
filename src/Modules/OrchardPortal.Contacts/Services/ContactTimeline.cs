using System.Globalization;
using OrchardCore.Modules;
using OrchardPortal.Contacts.ViewModels;

namespace OrchardPortal.Contacts.Services;

/// <summary>Puts what the modules know of a contact or company into one order.</summary>
internal sealed class ContactTimeline(IEnumerable<IContactTimelineProvider> providers, IClock clock, ILocalClock localClock)
{
    private const int PageSize = 25;

    /// <param name="before">Where the page before ended, as its link says; anything else begins with the latest.</param>
    public async Task<TimelineViewModel> ReadAsync(TimelineQuery query, string? before)
    {
        var isLater = long.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks;
        var page = query with { BeforeUtc = isLater ? new DateTime(ticks, DateTimeKind.Utc) : clock.UtcNow.AddMinutes(1), Count = PageSize + 1 };
        var all = new List<TimelineEntry>();
        foreach (var provider in providers)
        {
            all.AddRange(await provider.ListAsync(page));
        }

        var entries = all.OrderByDescending(entry => entry.Utc).Take(PageSize).ToList();
        var items = new List<TimelineItemViewModel>(entries.Count);
        foreach (var entry in entries)
        {
            var local = await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(entry.Utc, DateTimeKind.Utc)));
            items.Add(new TimelineItemViewModel(entry, entry.Utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), DayText.WithTime(local.DateTime, CultureInfo.CurrentCulture)));
        }

        return new TimelineViewModel(items, all.Count > entries.Count ? entries[^1].Utc.Ticks.ToString(CultureInfo.InvariantCulture) : null, isLater);
    }
}
