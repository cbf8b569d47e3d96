using YesSql.Indexes;

namespace OrchardPortal.SingleSignOn.Indexes;

public sealed class UsedTokenIndex : MapIndex
{
    /// <summary>Unique in the database.</summary>
    public string TokenKey { get; set; } = "";

    public DateTime ExpiresUtc { get; set; }
}
