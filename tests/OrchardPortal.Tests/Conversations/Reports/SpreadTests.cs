using OrchardPortal.Conversations.Reports;

namespace OrchardPortal.Tests.Conversations.Reports;

[Trait("Requirement", "82")]
public sealed class SpreadTests
{
    [Theory]
    [InlineData(50, 5.5)]
    [InlineData(90, 9.1)]
    [InlineData(0, 1)]
    [InlineData(100, 10)]
    public void A_percentile_lies_between_two_values_as_far_as_its_place_does(int percent, double hours)
        => Assert.Equal(hours, Of(3, 1, 2, 10, 9, 8, 7, 6, 5, 4).Percentile(percent)!.Value.TotalHours, 3);

    [Fact]
    public void The_middle_of_an_odd_number_is_one_of_them() => Assert.Equal(TimeSpan.FromHours(2), Of(40, 1, 2).Median);

    [Fact]
    public void One_value_is_all_percentiles() => Assert.Equal((TimeSpan.FromHours(7), TimeSpan.FromHours(7)), (Of(7).Median!.Value, Of(7).Ninth!.Value));

    [Fact]
    public void Nothing_has_neither_middle_nor_shares()
    {
        Assert.Null(Of().Median);
        Assert.Null(Of().Ninth);
        Assert.Null(Of().Within(TimeSpan.FromHours(1)));
    }

    [Fact]
    public void A_share_counts_what_took_exactly_as_long() => Assert.Equal(0.75, Of(1, 8, 8.001, 2).Within(TimeSpan.FromHours(8)));

    [Fact]
    public void What_ends_before_it_begins_took_no_time() => Assert.Equal(TimeSpan.Zero, Of(-3).Median);

    private static Spread Of(params double[] hours)
    {
        var spread = new Spread();
        foreach (var hour in hours)
        {
            spread.Add(TimeSpan.FromHours(hour));
        }

        return spread;
    }
}
