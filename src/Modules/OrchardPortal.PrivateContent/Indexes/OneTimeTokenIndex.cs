using YesSql.Indexes;

namespace OrchardPortal.PrivateContent.Indexes;

public sealed class OneTimeTokenIndex : MapIndex
{
    /// <summary>Unique in the database.</summary>
    public string Hash { get; set; } = string.Empty;

    public string Purpose { get; set; } = string.Empty;

    public string UserId { get; set; } = string.Empty;

    public DateTime ExpiresUtc { get; set; }
}
