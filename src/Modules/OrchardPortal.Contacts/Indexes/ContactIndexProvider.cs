using OrchardCore.ContentManagement;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

internal sealed class ContactIndexProvider(ContactNameMemory names) : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ContactIndex>()
        .When(item => item.ContentType == ContactTypes.Contact)
        .Map(Map);

    // Here, because no change of a contact gets past its row.
    private ContactIndex Map(ContentItem item)
    {
        names.Forget(item.ContentItemId);
        return item.Published && item.Latest && item.TryGet<ContactPart>(out var part) ? Row(item.ContentItemId, part) : null!;
    }

    private static ContactIndex Row(string contentItemId, ContactPart part) => new()
    {
        ContentItemId = contentItemId,
        Email = EmailAddress.Normalize(part.Email),
        Handle = part.Handle?.Trim() ?? "",
        FullName = part.FullName?.Trim() ?? "",
        UserId = NullIfEmpty(part.UserId),
        PrimaryCompanyId = NullIfEmpty(part.PrimaryCompanyId),
        HasShared = part.HasShared,
    };

    private static string? NullIfEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
