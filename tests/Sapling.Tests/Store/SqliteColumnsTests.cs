using System.Globalization;
using System.Text;
using Sapling.Store.Mapping;

namespace Sapling.Tests.Store;

public sealed class SqliteColumnsTests
{
    [Theory]
    [InlineData("2024-05-01 12:34:56", 0)]
    [InlineData("2024-05-01 12:34:56.5", 5_000_000)]
    [InlineData("2024-05-01 12:34:56.123", 1_230_000)]
    [InlineData("2024-05-01 12:34:56.0000001", 1)]
    [InlineData("2024-05-01 12:34:56.1234567", 1_234_567)]
    [InlineData("2024-05-01T12:34:56Z", 0)]
    [InlineData("2024-05-01T14:34:56+02:00", 0)]
    public void Dates_and_times_are_read_in_utc_to_the_tick(string text, long ticks)
    {
        var read = SqliteColumns.Parse(Encoding.UTF8.GetBytes(text));
        Assert.Equal(new DateTime(2024, 5, 1, 12, 34, 56, DateTimeKind.Utc).AddTicks(ticks), read);
        Assert.Equal(DateTimeKind.Utc, read.Kind);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var random = new Random(7);
        for (var round = 0; round < 1000; round++)
        {
            var time = new DateTime(random.NextInt64(DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
            var text = time.ToString(global::Sapling.Store.DbValues.SqliteDateTimeFormat, CultureInfo.InvariantCulture);
            Assert.Equal(time, SqliteColumns.Parse(Encoding.UTF8.GetBytes(text)));
        }
    }
}
