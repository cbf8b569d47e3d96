using YesSql.Indexes;

namespace OrchardPortal.PrivateContent.Indexes;

public sealed class ConsentIndex : MapIndex
{
    public string UserId { get; set; } = string.Empty;

    public string TextVersion { get; set; } = string.Empty;

    public DateTime AcceptedUtc { get; set; }
}
