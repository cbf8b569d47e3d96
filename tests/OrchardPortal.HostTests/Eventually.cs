using System.Diagnostics;

namespace OrchardPortal.HostTests;

/// <summary>Waits for what the site does aside from its answers: sending mail, what runs every minute, news from another node.</summary>
internal static class Eventually
{
    // What runs every minute comes within one; only a machine under heavy load comes near it.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(150);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Asks again and again until the answer is what is wanted, and returns it.</summary>
    /// <exception cref="TimeoutException">It never was; the message has the last answer.</exception>
    public static async Task<T> IsAsync<T>(Func<Task<T>> ask, Func<T, bool> isWanted)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(_pause))
        {
            var answer = await ask();
            if (isWanted(answer))
            {
                return answer;
            }

            if (watch.Elapsed > _patience)
            {
                throw new TimeoutException($"It has not come about in {_patience.TotalSeconds} seconds. The last answer: {answer}");
            }
        }
    }

    /// <summary>Asks again and again until it is so.</summary>
    /// <exception cref="TimeoutException">It never was.</exception>
    public static Task IsAsync(Func<Task<bool>> isSo) => IsAsync(isSo, so => so);
}
