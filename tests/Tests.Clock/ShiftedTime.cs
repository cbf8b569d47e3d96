using System.Globalization;

namespace Tests.Clock;

/// <summary>The machine's time, put forward by as many seconds as a file says.</summary>
internal sealed class ShiftedTime(string file) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift();

    public override long GetTimestamp() => base.GetTimestamp() + (long)(Shift().TotalSeconds * TimestampFrequency);

    private TimeSpan Shift() => TimeSpan.FromSeconds(double.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture));
}
