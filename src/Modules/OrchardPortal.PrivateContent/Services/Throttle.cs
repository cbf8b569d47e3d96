using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace OrchardPortal.PrivateContent.Services;

internal sealed class Throttle(IOptions<ThrottleOptions> options) : IThrottle, IDisposable
{
    private readonly ConcurrentDictionary<string, PartitionedRateLimiter<string>> _limiters = new(StringComparer.Ordinal);

    public TimeSpan? Attempt(string policy, string key)
    {
        using var lease = _limiters.GetOrAdd(policy, Create).AttemptAcquire(key);

        if (lease.IsAcquired)
        {
            return null;
        }

        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);
    }

    public void Dispose()
    {
        foreach (var limiter in _limiters.Values)
        {
            limiter.Dispose();
        }
    }

    private PartitionedRateLimiter<string> Create(string policy)
    {
        var limit = options.Value.Policies.GetValueOrDefault(policy) ?? new ThrottlePolicyOptions();

        return PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
            key,
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = limit.Permits,
                Window = TimeSpan.FromSeconds(limit.Seconds),
                QueueLimit = 0,
                AutoReplenishment = true,
            }));
    }
}
