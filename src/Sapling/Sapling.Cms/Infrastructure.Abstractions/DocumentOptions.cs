namespace OrchardCore.Documents.Options;

public class DocumentOptions : DocumentOptionsBase, IDocumentNamedOptions, IDocumentSharedOptions
{
    public string CacheKey { get; set; } = default!;

    public string CacheIdKey { get; set; } = default!;

    public TimeSpan? FailoverRetryLatency { get; set; }
}
