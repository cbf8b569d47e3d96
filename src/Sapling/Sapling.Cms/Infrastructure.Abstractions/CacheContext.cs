namespace OrchardCore.Environment.Cache;

/// <summary>How long a piece of output may be kept, for whom, and what makes it stale.</summary>
public class CacheContext
{
    private readonly HashSet<string> _contexts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _tags = new(StringComparer.OrdinalIgnoreCase);

    public CacheContext(string cacheId) => CacheId = cacheId;

    public string CacheId { get; }

    /// <summary>What the output differs by, such as <c>user</c> or <c>query</c>.</summary>
    public ICollection<string> Contexts => _contexts;

    /// <summary>What the output depends on, such as <c>contentitemid:…</c>.</summary>
    public IEnumerable<string> Tags => _tags;

    public DateTimeOffset? ExpiresOn { get; private set; }

    public TimeSpan? ExpiresAfter { get; private set; }

    public TimeSpan? ExpiresSliding { get; private set; }

    public CacheContext WithExpiryOn(DateTimeOffset expiry)
    {
        ExpiresOn = expiry;
        return this;
    }

    public CacheContext WithExpiryAfter(TimeSpan duration)
    {
        ExpiresAfter = duration;
        return this;
    }

    public CacheContext WithExpirySliding(TimeSpan window)
    {
        ExpiresSliding = window;
        return this;
    }

    public CacheContext AddContext(params string[] contexts)
    {
        _contexts.UnionWith(contexts);
        return this;
    }

    public CacheContext RemoveContext(string context)
    {
        _contexts.Remove(context);
        return this;
    }

    public CacheContext AddTag(params string[] tags)
    {
        _tags.UnionWith(tags);
        return this;
    }

    public CacheContext RemoveTag(string tag)
    {
        _tags.Remove(tag);
        return this;
    }
}
