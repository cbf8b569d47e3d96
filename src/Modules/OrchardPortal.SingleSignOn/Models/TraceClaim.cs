namespace OrchardPortal.SingleSignOn.Models;

/// <summary>A claim that a test received.</summary>
public sealed class TraceClaim
{
    public string Name { get; set; } = "";

    public string Value { get; set; } = "";
}
