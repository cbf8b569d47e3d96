namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Makes what depends on an account take as long as what does not: the answer comes at a full step of time, however little or much was done.
/// </summary>
internal sealed class EvenPace(TimeProvider time)
{
    /// <summary>Longer than either way takes on a slow machine.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromMilliseconds(300);

    private readonly long _begun = time.GetTimestamp();

    public async Task WaitAsync(CancellationToken cancellationToken) => await Task.Delay(Rest(time.GetElapsedTime(_begun)), time, cancellationToken);

    internal static TimeSpan Rest(TimeSpan elapsed) => Step - TimeSpan.FromTicks(elapsed.Ticks % Step.Ticks);
}
