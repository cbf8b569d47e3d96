using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

internal sealed class CompanyIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<CompanyIndex>()
        .When(item => item.ContentType == ContactTypes.Company)
        .Map(item => item.Published && item.Latest
            ? new CompanyIndex { ContentItemId = item.ContentItemId, Name = item.DisplayText ?? "" }
            : null!);
}
