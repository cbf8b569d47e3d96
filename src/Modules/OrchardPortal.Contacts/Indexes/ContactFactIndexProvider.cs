using OrchardCore.ContentManagement;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

internal sealed class ContactFactIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ContactFactIndex>()
        .When(item => item.ContentType == ContactTypes.Contact)
        .Map(item => item.Published && item.Latest && item.TryGet<ContactPart>(out var part)
            ? ContactFacts.Of(item, part).Select(fact => new ContactFactIndex { ContactId = item.ContentItemId, Property = fact.Property, Text = fact.Text })
            : []);
}
