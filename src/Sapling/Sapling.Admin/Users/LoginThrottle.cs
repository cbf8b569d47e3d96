using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;

namespace Sapling.Admin.Users;

/// <summary>How often one address may try to log in: in bursts of twenty, then once in six seconds.</summary>
public sealed class LoginThrottle : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetTokenBucketLimiter(address, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = 20,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromSeconds(6),
        }));

    /// <param name="retryAfter">Seconds to wait, if this is one too many.</param>
    public bool TryEnter(IPAddress? address, out string retryAfter)
    {
        using var lease = _limiter.AttemptAcquire(address ?? IPAddress.None);
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromSeconds(6);
        retryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
