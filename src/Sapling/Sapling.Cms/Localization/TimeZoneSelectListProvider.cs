namespace OrchardCore.Modules.Services;

/// <summary>The time zones to choose from, west to east.</summary>
internal sealed class TimeZoneSelectListProvider : ITimeZoneSelectListProvider
{
    private readonly IClock _clock;

    public TimeZoneSelectListProvider(IClock clock) => _clock = clock;

    public ValueTask<IEnumerable<KeyValuePair<string, string>>> GetTimeZoneSelectListAsync(CancellationToken cancellationToken = default)
        => ValueTask.FromResult<IEnumerable<KeyValuePair<string, string>>>(
            [.. _clock.GetTimeZones().OfType<SystemTimeZone>()
                .OrderBy(zone => zone.Info.BaseUtcOffset).ThenBy(zone => zone.TimeZoneId, StringComparer.Ordinal)
                .Select(zone => new KeyValuePair<string, string>(zone.TimeZoneId, zone.ToString()))]);
}
