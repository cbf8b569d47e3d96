using OrchardCore.ContentManagement;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

internal sealed class ContactSearchIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ContactSearchIndex>()
        .When(item => item.ContentType is ContactTypes.Contact or ContactTypes.Company)
        .Map(item => item.Published && item.Latest ? Row(item) : null!);

    private static ContactSearchIndex Row(ContentItem item)
    {
        var isCompany = item.ContentType == ContactTypes.Company;
        var name = item.DisplayText ?? "";
        var text = item.TryGet<ContactPart>(out var part) && !isCompany
            ? $"{part.FullName} {EmailAddress.Normalize(part.Email)} {part.Handle}"
            : name;
        return new ContactSearchIndex
        {
            ContentItemId = item.ContentItemId,
            IsCompany = isCompany,
            SearchText = FoldedText.Fold(text),
            Name = name.Length <= ContactService.MaxNameLength ? name : name[..ContactService.MaxNameLength],
        };
    }
}
