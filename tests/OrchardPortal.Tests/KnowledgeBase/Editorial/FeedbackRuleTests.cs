using OrchardPortal.KnowledgeBase.Feedback;

namespace OrchardPortal.Tests.KnowledgeBase.Editorial;

public class FeedbackRuleTests
{
    [Fact]
    public void A_reason_that_stays_keeps_its_key_and_a_new_one_gets_its_own()
    {
        var reasons = ReasonLines.Read("Too long\n\n No pictures \nToo long", [new FeedbackReason("wrong", "No pictures")]);
        Assert.Equal(["Too long", "No pictures"], reasons.Select(reason => reason.Text));
        Assert.Equal("wrong", reasons[1].Key);
        Assert.InRange(reasons[0].Key.Length, 1, FeedbackReason.KeyMaxLength);
    }

    [Fact]
    public void Days_sort_as_numbers_and_read_back()
    {
        var day = new DateTime(2026, 10, 31, 23, 59, 0, DateTimeKind.Utc);
        Assert.Equal(20261031, FeedbackDay.Of(day));
        Assert.Equal(new DateOnly(2026, 10, 31), FeedbackDay.Date(FeedbackDay.Of(day)));
    }

    [Fact]
    public void The_picture_is_as_high_as_its_highest_day()
    {
        var picture = FeedbackPicture.Of([new WeekTally(new DateOnly(2026, 11, 1), 3, 1), new WeekTally(new DateOnly(2026, 11, 2), 0, 0), new WeekTally(new DateOnly(2026, 11, 3), 1, 1)], 1);
        Assert.Equal([(75, 25), (0, 0), (25, 25)], picture.Bars.Select(bar => (bar.YesHeight, bar.NoHeight)));
        Assert.Empty(FeedbackPicture.Of([], 1).Bars);
    }

    [Fact]
    public void A_share_is_of_all_who_said_something()
    {
        Assert.Equal(67, new ArticleTally("a", 2, 1).Percent);
        Assert.Equal(0, new ArticleTally("a", 0, 0).Percent);
    }
}
