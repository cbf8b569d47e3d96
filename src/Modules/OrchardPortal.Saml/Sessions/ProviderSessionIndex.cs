using YesSql.Indexes;

namespace OrchardPortal.Saml.Sessions;

public sealed class ProviderSessionIndex : MapIndex
{
    public string NameKey { get; set; } = "";

    public DateTime StartedUtc { get; set; }
}
