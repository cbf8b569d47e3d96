using OrchardCore.ContentManagement;
using OrchardPortal.Contacts.Models;
using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

internal sealed class CompanyDomainIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<CompanyDomainIndex>()
        .When(item => item.ContentType == ContactTypes.Company)
        .Map(item => item.Published && item.Latest && item.TryGet<CompanyPart>(out var part)
            ? part.Domains.Select(domain => new CompanyDomainIndex { CompanyId = item.ContentItemId, Domain = domain.ToLowerInvariant() })
            : []);
}
