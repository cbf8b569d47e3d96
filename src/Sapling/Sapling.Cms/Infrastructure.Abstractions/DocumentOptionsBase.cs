using Microsoft.Extensions.Caching.Distributed;

namespace OrchardCore.Documents.Options;

public class DocumentOptionsBase : DistributedCacheEntryOptions
{
    public bool? CheckConcurrency { get; set; }

    public bool? CheckConsistency { get; set; }

    public TimeSpan? SynchronizationLatency { get; set; }

    public IDocumentSerializer Serializer { get; set; } = default!;

    public int CompressThreshold { get; set; }

    public int LockTimeout { get; set; }

    public int LockExpiration { get; set; }
}
