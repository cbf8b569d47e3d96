using Microsoft.Extensions.Caching.Memory;

namespace OrchardCore.DynamicCache;

/// <summary>The output of shapes that asked to be cached, in the memory of this process.</summary>
internal sealed class ShapeOutputCache : IDisposable
{
    /// <summary>In characters; the outputs that were not asked for longest go first.</summary>
    private const long MaxLength = 8 * 1024 * 1024;

    /// <summary>Where a shape says nothing else, as in Orchard Core.</summary>
    private static readonly TimeSpan _defaultWindow = TimeSpan.FromMinutes(1);

    private readonly MemoryCache _outputs = new(new MemoryCacheOptions { SizeLimit = MaxLength });

    public KeptOutput? Get(string key) => _outputs.Get<KeptOutput>(key);

    public void Set(string key, KeptOutput output, Environment.Cache.CacheContext context)
    {
        using var entry = _outputs.CreateEntry(key);
        entry.Value = output;
        entry.Size = output.Html.Value!.Length + key.Length;
        entry.AbsoluteExpiration = context.ExpiresOn;
        entry.AbsoluteExpirationRelativeToNow = context.ExpiresAfter;
        entry.SlidingExpiration = context.ExpiresSliding
            ?? (context.ExpiresOn is null && context.ExpiresAfter is null ? _defaultWindow : null);
    }

    public void Dispose() => _outputs.Dispose();
}
