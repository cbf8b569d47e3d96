using OrchardCore.Data.Documents;

namespace OrchardPortal.SingleSignOn.Models;

/// <summary>The last test of each provider.</summary>
public sealed class ExternalLoginTraces : Document
{
    public List<ExternalLoginTrace> Items { get; set; } = [];
}
