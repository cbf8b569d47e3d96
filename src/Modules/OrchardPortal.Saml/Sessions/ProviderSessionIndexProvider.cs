using YesSql.Indexes;

namespace OrchardPortal.Saml.Sessions;

internal sealed class ProviderSessionIndexProvider : IndexProvider<ProviderSession>
{
    public override void Describe(DescribeContext<ProviderSession> context) => context.For<ProviderSessionIndex>()
        .Map(session => new ProviderSessionIndex { NameKey = session.NameKey, StartedUtc = session.StartedUtc });
}
