using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>How many users have a role, and which.</summary>
public class UserByRoleNameIndex : ReduceIndex
{
    public string RoleName { get; set; } = string.Empty;

    public int Count { get; set; }
}
