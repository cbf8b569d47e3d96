using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

public class UserByLoginInfoIndex : MapIndex
{
    public string LoginProvider { get; set; } = string.Empty;

    public string ProviderKey { get; set; } = string.Empty;
}
