using YesSql.Indexes;

namespace OrchardPortal.PrivateContent.Factors;

public sealed class MemberFactorsIndex : MapIndex
{
    /// <summary>Unique in the database.</summary>
    public string UserId { get; set; } = string.Empty;
}
