using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

public class UserByClaimIndex : MapIndex
{
    public string ClaimType { get; set; } = string.Empty;

    public string ClaimValue { get; set; } = string.Empty;
}
