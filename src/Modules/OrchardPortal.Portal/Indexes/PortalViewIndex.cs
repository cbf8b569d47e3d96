using YesSql.Indexes;

namespace OrchardPortal.Portal.Indexes;

public sealed class PortalViewIndex : MapIndex
{
    public string ContactId { get; set; } = string.Empty;

    public DateTime StartedUtc { get; set; }
}
