namespace OrchardCore.Modules;

internal sealed class LocalClock : ILocalClock
{
    private readonly IEnumerable<ITimeZoneSelector> _selectors;
    private readonly IClock _clock;
    private ITimeZone? _timeZone;

    public LocalClock(IEnumerable<ITimeZoneSelector> selectors, IClock clock)
    {
        _selectors = selectors;
        _clock = clock;
    }

    public async Task<DateTimeOffset> GetLocalNowAsync() => await ConvertToLocalAsync(new DateTimeOffset(_clock.UtcNow, TimeSpan.Zero));

    // Asked for with every date of a page, chosen once for it.
    public async Task<ITimeZone> GetLocalTimeZoneAsync() => _timeZone ??= await SelectAsync();

    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset)
        => _clock.ConvertToTimeZone(dateTimeOffset, await GetLocalTimeZoneAsync());

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
    {
        var zone = SystemTimeZone.InfoOf(await GetLocalTimeZoneAsync());
        var local = DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified);

        // In the hour that is skipped in spring the offset from before the change still holds.
        var offset = zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddHours(-3)) : zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }

    private async Task<ITimeZone> SelectAsync()
    {
        var proposals = new List<TimeZoneSelectorResult>();
        foreach (var selector in _selectors)
        {
            if (await selector.GetTimeZoneAsync() is { } proposal)
            {
                proposals.Add(proposal);
            }
        }

        foreach (var proposal in proposals.OrderByDescending(proposal => proposal.Priority))
        {
            if (await proposal.TimeZoneId() is { Length: > 0 } timeZoneId)
            {
                return _clock.GetTimeZone(timeZoneId);
            }
        }

        return _clock.GetSystemTimeZone();
    }
}
