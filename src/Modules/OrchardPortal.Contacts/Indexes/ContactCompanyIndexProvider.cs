using OrchardCore.ContentManagement;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

internal sealed class ContactCompanyIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ContactCompanyIndex>()
        .When(item => item.ContentType == ContactTypes.Contact)
        .Map(item => item.Published && item.Latest && item.TryGet<ContactPart>(out var part) ? Rows(item.ContentItemId, part) : []);

    private static IEnumerable<ContactCompanyIndex> Rows(string contactId, ContactPart part) =>
        part.CompanyIds.Append(part.PrimaryCompanyId ?? "").Where(id => id.Length > 0).Distinct().Select(companyId => new ContactCompanyIndex
        {
            ContactId = contactId,
            CompanyId = companyId,
            FullName = part.FullName?.Trim() ?? "",
            Email = EmailAddress.Normalize(part.Email),
        });
}
