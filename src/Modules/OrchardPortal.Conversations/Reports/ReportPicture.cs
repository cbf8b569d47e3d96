namespace OrchardPortal.Conversations.Reports;

/// <summary>What came and went as pairs of bars, and what was open as a line; lengths are hundredths of the highest.</summary>
/// <param name="Bars">From left to right: the heights of created and closed.</param>
/// <param name="Line">The height of the line at the end of each bar.</param>
/// <param name="MostBars">What the highest bar stands for.</param>
/// <param name="MostLine">What the highest point of the line stands for.</param>
/// <param name="First">Where it begins, as people read it.</param>
/// <param name="Last">Where it ends.</param>
public sealed record ReportPicture(IReadOnlyList<(int Created, int Closed)> Bars, IReadOnlyList<int> Line, int MostBars, int MostLine, string First, string Last)
{
    public const int Height = 100;
    public const int Width = 10;

    /// <summary>The points of the line, as SVG takes them.</summary>
    public string Points => string.Join(' ', Line.Select((height, bar) => FormattableString.Invariant($"{(bar * Width) + (Width / 2)},{Height - height + 2}")));

    internal static ReportPicture Of(IReadOnlyList<VolumeBar> bars, string first, string last)
    {
        var (most, mostOpen) = (bars.Max(bar => Math.Max(bar.Created, bar.Closed)), bars.Max(bar => bar.Open));
        int High(int value, int of) => of <= 0 || value <= 0 ? 0 : Math.Max(1, (int)((long)value * Height / of));

        return new ReportPicture(
            [.. bars.Select(bar => (High(bar.Created, most), High(bar.Closed, most)))], [.. bars.Select(bar => High(bar.Open, mostOpen))], most, mostOpen, first, last);
    }
}
