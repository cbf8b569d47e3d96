namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Makes what depends on an account take as long as what does not: the answer comes at a full step of time, however little or much was done.
/// </summary>
internal sealed class EvenPace(TimeProvider time)
{
    /// <summary>Longer than either way takes on a slow machine.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromMilliseconds(300);

    private readonly long _begun = time.GetTimestamp();

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var elapsed = time.GetElapsedTime(_begun);
        var end = elapsed + Rest(elapsed);

        // A timer counts whole milliseconds and may ring a few of them early.
        while (end - time.GetElapsedTime(_begun) is { Ticks: > 0 } left)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), time, cancellationToken);
        }
    }

    internal static TimeSpan Rest(TimeSpan elapsed) => Step - TimeSpan.FromTicks(elapsed.Ticks % Step.Ticks);
}
