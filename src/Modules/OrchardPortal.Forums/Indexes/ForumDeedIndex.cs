using YesSql.Indexes;

namespace OrchardPortal.Forums.Indexes;

/// <summary>What moderators did, by when they did it.</summary>
public sealed class ForumDeedIndex : MapIndex
{
    public DateTime Utc { get; set; }
}
