namespace OrchardPortal.Conversations.Reports;

/// <summary>How long things took: collected one by one, then asked.</summary>
internal sealed class Spread
{
    private readonly List<TimeSpan> _times = [];
    private bool _sorted;

    public int Count => _times.Count;

    /// <summary>The middle; null for nothing.</summary>
    public TimeSpan? Median => Percentile(50);

    /// <summary>What nine of ten did not exceed; null for nothing.</summary>
    public TimeSpan? Ninth => Percentile(90);

    // A ticket that was imported may end before it begins.
    public void Add(TimeSpan time)
    {
        _times.Add(time < TimeSpan.Zero ? TimeSpan.Zero : time);
        _sorted = false;
    }

    /// <summary>The share, from 0 to 1, that took no longer; null for nothing.</summary>
    public double? Within(TimeSpan most) => Count == 0 ? null : (double)_times.Count(time => time <= most) / Count;

    /// <summary>What so many of a hundred did not exceed; between two values as far as it lies between them.</summary>
    public TimeSpan? Percentile(int percent)
    {
        if (Count == 0)
        {
            return null;
        }

        if (!_sorted)
        {
            _times.Sort();
            _sorted = true;
        }

        var place = (Count - 1) * percent / 100d;
        var (below, above) = (_times[(int)place], _times[Math.Min((int)place + 1, Count - 1)]);

        return below + ((above - below) * (place - (int)place));
    }
}
