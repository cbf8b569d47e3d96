using OrchardPortal.Portal.Models;
using YesSql.Indexes;

namespace OrchardPortal.Portal.Indexes;

internal sealed class PortalViewIndexProvider : IndexProvider<PortalView>
{
    public override void Describe(DescribeContext<PortalView> context) => context.For<PortalViewIndex>()
        .Map(view => new PortalViewIndex { ContactId = view.ContactId, StartedUtc = view.StartedUtc });
}
