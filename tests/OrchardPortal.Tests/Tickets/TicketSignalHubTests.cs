using OrchardPortal.Tickets.Signals;

namespace OrchardPortal.Tests.Tickets;

public sealed class TicketSignalHubTests
{
    private readonly TicketSignalHub _hub = new();

    [Fact]
    public async Task Who_listens_hears_everything_from_then_on_until_they_stop()
    {
        using var stop = new CancellationTokenSource();
        _hub.Tell(Signal(1));
        await using var heard = _hub.Subscribe(stop.Token).GetAsyncEnumerator(CancellationToken.None);
        _hub.Tell(Signal(2));
        _hub.Tell(Signal(3));
        Assert.True(await heard.MoveNextAsync());
        Assert.Equal(2, heard.Current.Number);
        Assert.True(await heard.MoveNextAsync());
        Assert.Equal(3, heard.Current.Number);
        Assert.True(_hub.HasListeners);
        await stop.CancelAsync();
        Assert.False(await heard.MoveNextAsync());
        Assert.False(_hub.HasListeners);
    }

    [Fact]
    public async Task Who_is_too_slow_loses_the_oldest()
    {
        using var stop = new CancellationTokenSource();
        await using var heard = _hub.Subscribe(stop.Token).GetAsyncEnumerator(CancellationToken.None);
        for (var number = 1; number <= 1000; number++)
        {
            _hub.Tell(Signal(number));
        }

        Assert.True(await heard.MoveNextAsync());
        Assert.Equal(1000 - 256 + 1, heard.Current.Number);
    }

    [Theory]
    [InlineData("ana", null, true)]
    [InlineData("luis", null, true)]
    [InlineData("rita", "cafe", true)]
    [InlineData("rita", "bravo", false)]
    [InlineData("rita", null, false)]
    public void A_signal_may_concern_requester_participants_and_company(string contact, string? company, bool concerns) =>
        Assert.Equal(concerns, (Signal(1) with { RequesterId = "ana", CompanyId = "cafe", ParticipantIds = ["luis"] }).MayConcern(contact, company));

    private static TicketSignal Signal(long number) => new(TicketSignalKind.Message, $"t{number}", number);
}
