using OrchardPortal.Conversations.Reports;

namespace OrchardPortal.Tests.Conversations.Reports;

[Trait("Requirement", "82")]
public sealed class ReportDaysTests
{
    private static readonly DateOnly _today = new(2026, 3, 31);

    [Fact]
    public void Thirty_days_end_today_and_are_compared_with_the_thirty_before()
    {
        var days = ReportDays.Of(ReportSpan.Of("30"), _today);
        Assert.Equal(30, days.Starts.Count);
        Assert.Equal((new(2026, 3, 2), new(2026, 4, 1)), (days.From, days.End));
        Assert.Equal((new(2026, 1, 31), new(2026, 3, 2)), (days.BeforeFrom, days.BeforeEnd));
        Assert.Equal(_today, days.LastOf(29));
    }

    [Fact]
    public void Ninety_days_are_thirteen_weeks_of_which_the_first_is_short()
    {
        var days = ReportDays.Of(ReportSpan.Of("90"), _today);
        Assert.Equal(13, days.Starts.Count);
        Assert.Equal((new(2026, 1, 1), new(2026, 1, 7), new(2026, 3, 25)), (days.Starts[0], days.Starts[1], days.Starts[12]));
        Assert.Equal((new(2026, 1, 6), _today), (days.LastOf(0), days.LastOf(12)));
    }

    [Fact]
    public void Twelve_months_are_compared_with_as_much_of_the_year_before()
    {
        var days = ReportDays.Of(ReportSpan.Of("year"), _today);
        Assert.Equal(12, days.Starts.Count);
        Assert.Equal((new(2025, 4, 1), new(2026, 3, 1)), (days.Starts[0], days.Starts[11]));
        Assert.Equal((new(2024, 4, 1), new(2025, 4, 1)), (days.BeforeFrom, days.BeforeEnd));
        Assert.Equal(new(2025, 6, 11), ReportDays.Of(ReportSpan.Year, new(2026, 6, 10)).BeforeEnd);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("31")]
    public void An_address_that_names_no_time_means_thirty_days(string? key) => Assert.Equal(ReportSpan.Month, ReportSpan.Of(key));

    [Fact]
    public void A_moment_belongs_to_the_bar_that_begins_with_it()
    {
        DateTime Utc(int day) => new(2026, 1, day, 0, 0, 0, DateTimeKind.Utc);
        var borders = new ReportBorders([Utc(3), Utc(5)], Utc(7), Utc(1), Utc(2));
        Assert.Equal((0, 0, 1), (borders.BarOf(Utc(3)), borders.BarOf(Utc(5).AddTicks(-1)), borders.BarOf(Utc(5))));
        Assert.True(borders.BarOf(Utc(3).AddTicks(-1)) < 0);
        Assert.Equal((true, true, false), (borders.IsBefore(Utc(1)), borders.IsBefore(Utc(2).AddTicks(-1)), borders.IsBefore(Utc(2))));
    }
}
