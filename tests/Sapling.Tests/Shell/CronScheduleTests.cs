using System.Globalization;
using Sapling.Cms.BackgroundTasks;

namespace Sapling.Tests.Shell;

public sealed class CronScheduleTests
{
    [Theory]
    [InlineData("* * * * *", "2026-11-22T08:13", true)]
    [InlineData("*/5 * * * *", "2026-11-22T08:15", true)]
    [InlineData("*/5 * * * *", "2026-11-22T08:13", false)]
    [InlineData("0 3-5,22 * * *", "2026-11-22T22:00", true)]
    [InlineData("0 3-5,22 * * *", "2026-11-22T06:00", false)]
    [InlineData("0 0 * * 7", "2026-11-22T00:00", true)] // a Sunday
    [InlineData("0 0 1 * 0", "2026-11-22T00:00", true)] // either day counts
    [InlineData("0 0 1 12 *", "2026-11-01T00:00", false)]
    [InlineData("10/20 * * * *", "2026-11-22T08:50", true)]
    public void A_task_is_due_in_the_minutes_of_its_schedule(string schedule, string time, bool due) =>
        Assert.Equal(due, CronSchedule.Parse(schedule).IsDue(DateTime.Parse(time, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("* * * *")]
    [InlineData("60 * * * *")]
    [InlineData("* * 0 * *")]
    [InlineData("x * * * *")]
    public void What_is_no_schedule_is_refused(string schedule) => Assert.Throws<FormatException>(() => CronSchedule.Parse(schedule));
}
