using YesSql.Indexes;

namespace OrchardPortal.Forums.Indexes;

public sealed class ForumDeedIndex : MapIndex
{
    public DateTime Utc { get; set; }
}
