using OrchardCore.Users.Services;

namespace Sapling.Tests.Site;

public class UserSessionsTests
{
    private static readonly UserSession _before = new("stamp", IsEnabled: true, "1");
    private static readonly UserSession _after = new("other stamp", IsEnabled: false, "2");

    private readonly ManualTime _time = new();
    private readonly UserSessions _sessions;

    public UserSessionsTests() => _sessions = new UserSessions(_time);

    [Fact]
    public async Task Many_requests_look_an_account_up_once()
    {
        var reads = 0;
        for (var i = 0; i < 100; i++)
        {
            await _sessions.GetAsync("ana", _ =>
            {
                reads++;
                return Task.FromResult<UserSession?>(_before);
            });
        }

        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task A_change_on_this_node_counts_at_once()
    {
        await _sessions.GetAsync("ana", _ => Task.FromResult<UserSession?>(_before));

        _sessions.Forget("ana");

        Assert.Equal(_after, await _sessions.GetAsync("ana", _ => Task.FromResult<UserSession?>(_after)));
    }

    [Fact]
    public async Task A_change_on_another_node_counts_when_the_entry_is_too_old()
    {
        await _sessions.GetAsync("ana", _ => Task.FromResult<UserSession?>(_before));

        _time.Advance(UserSessions.MaxAge);

        Assert.Equal(_after, await _sessions.GetAsync("ana", _ => Task.FromResult<UserSession?>(_after)));
    }

    [Fact]
    public async Task What_was_read_while_the_account_was_changed_is_not_remembered()
    {
        await _sessions.GetAsync("ana", _ =>
        {
            _sessions.Forget("ana");
            return Task.FromResult<UserSession?>(_before);
        });

        Assert.Equal(_after, await _sessions.GetAsync("ana", _ => Task.FromResult<UserSession?>(_after)));
    }

    private sealed class ManualTime : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Advance(TimeSpan time) => _ticks += time.Ticks;
    }
}
