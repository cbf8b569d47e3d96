using OrchardCore.ContentManagement;
using OrchardPortal.Contacts.Services;
using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

internal sealed class CompanyFactIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<CompanyFactIndex>()
        .When(item => item.ContentType == ContactTypes.Company)
        .Map(item => item.Published && item.Latest
            ? ContactFacts.OfCompany(item).Select(fact => new CompanyFactIndex { CompanyId = item.ContentItemId, Property = fact.Property, Text = fact.Text })
            : []);
}
