using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Tests.PrivateContent;

public class EvenPaceTests
{
    [Theory]
    [InlineData(0, 300)]
    [InlineData(1, 299)]
    [InlineData(299, 1)]
    [InlineData(301, 299)]
    [InlineData(1450, 50)]
    public void An_answer_comes_at_a_full_step_of_time(int elapsed, int rest) =>
        Assert.Equal(TimeSpan.FromMilliseconds(rest), EvenPace.Rest(TimeSpan.FromMilliseconds(elapsed)));
}
