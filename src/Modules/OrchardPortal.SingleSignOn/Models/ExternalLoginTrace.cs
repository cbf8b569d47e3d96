namespace OrchardPortal.SingleSignOn.Models;

/// <summary>What a test of a provider received, and what a login would have made of it, step by step.</summary>
public sealed class ExternalLoginTrace
{
    public DateTime Utc { get; set; }

    public string ProviderId { get; set; } = "";

    public List<TraceStep> Steps { get; set; } = [];

    /// <summary>Names and values as the provider sent them.</summary>
    public List<TraceClaim> Claims { get; set; } = [];
}
