using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class ReopenRuleTests
{
    private static readonly DateTime _closed = new(2030, 5, 1, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(null, 10_000, true)]
    [InlineData(0, 0, false)]
    [InlineData(7, 6, true)]
    [InlineData(7, 7, false)]
    public void A_message_opens_a_closed_ticket_within_the_days(int? days, int later, bool opens) =>
        Assert.Equal(opens, ReopenRule.Allows(_closed, _closed.AddDays(later), days));

    [Fact]
    public void An_open_ticket_needs_no_rule() => Assert.True(ReopenRule.Allows(null, _closed, 0));
}
