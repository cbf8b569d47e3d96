using OrchardCore.Modules;

namespace Sapling.Tests.Site;

public class ClockTests
{
    private readonly Clock _clock = new(TimeProvider.System);

    [Fact]
    public async Task A_local_time_and_back_is_the_same()
    {
        var clock = Local("Europe/Lisbon");
        var utc = new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Utc);

        var local = await clock.ConvertToLocalAsync(utc);

        Assert.Equal(new DateTime(2026, 7, 1, 13, 0, 0), local.DateTime);
        Assert.Equal(utc, await clock.ConvertToUtcAsync(local.DateTime));
    }

    [Fact]
    public async Task An_hour_that_the_change_of_clocks_skips_is_no_error()
        => Assert.Equal(
            new DateTime(2026, 3, 29, 1, 30, 0, DateTimeKind.Utc),
            await Local("Europe/Berlin").ConvertToUtcAsync(new DateTime(2026, 3, 29, 2, 30, 0)));

    [Fact]
    public async Task The_proposal_of_the_highest_priority_that_knows_a_zone_wins()
    {
        var clock = new LocalClock([new Selector(0, "America/Sao_Paulo"), new Selector(100, null), new Selector(50, "Asia/Tokyo")], _clock);

        Assert.Equal("Asia/Tokyo", (await clock.GetLocalTimeZoneAsync()).TimeZoneId);
    }

    [Fact]
    public void An_unknown_zone_is_the_servers_own()
        => Assert.Equal(TimeZoneInfo.Local.Id, _clock.GetTimeZone("Nowhere/Town").TimeZoneId);

    private LocalClock Local(string timeZoneId) => new([new Selector(0, timeZoneId)], _clock);

    private sealed class Selector(int priority, string? timeZoneId) : ITimeZoneSelector
    {
        public Task<TimeZoneSelectorResult?> GetTimeZoneAsync()
            => Task.FromResult<TimeZoneSelectorResult?>(new() { Priority = priority, TimeZoneId = () => Task.FromResult(timeZoneId) });
    }
}
