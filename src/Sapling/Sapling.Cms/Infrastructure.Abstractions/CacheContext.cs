namespace OrchardCore.Environment.Cache;

public class CacheContext
{
    public CacheContext(string cacheId)
    {
        CacheId = cacheId;
    }

    public string CacheId { get; } = default!;

    public ICollection<string> Contexts { get; } = default!;

    public IEnumerable<string> Tags { get; } = default!;

    public DateTimeOffset? ExpiresOn { get; } = default!;

    public TimeSpan? ExpiresAfter { get; }

    public TimeSpan? ExpiresSliding { get; }

    public CacheContext WithExpiryOn(DateTimeOffset expiry) => throw null!;

    public CacheContext WithExpiryAfter(TimeSpan duration) => throw null!;

    public CacheContext WithExpirySliding(TimeSpan window) => throw null!;

    public CacheContext AddContext(params string[] contexts) => throw null!;

    public CacheContext RemoveContext(string context) => throw null!;

    public CacheContext AddTag(params string[] tags) => throw null!;

    public CacheContext RemoveTag(string tag) => throw null!;
}
