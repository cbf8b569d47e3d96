using OrchardCore.ContentManagement;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tests.Support;

namespace OrchardPortal.Tests.Contacts;

public sealed class ContactIndexProviderTests
{
    private static ContentItem Contact(bool published = true)
    {
        var item = new ContentItem { ContentItemId = "c1", ContentType = "Contact", Published = published, Latest = true };
        item.Weld(new ContactPart { Email = " Ana@Example.com", FullName = "Ana", UserId = "" });
        return item;
    }

    [Fact]
    public void The_row_has_the_normalised_address_and_no_empty_ids()
    {
        var row = Assert.Single(IndexRows.Map<ContentItem, ContactIndex>(new ContactIndexProvider(new ContactNameMemory()), Contact()));
        Assert.Equal("ana@example.com", row.Email);
        Assert.Equal("", row.Handle);
        Assert.Null(row.UserId);
        Assert.Null(row.PrimaryCompanyId);
    }

    [Fact]
    public void A_contact_that_is_not_published_has_no_row() =>
        Assert.Empty(IndexRows.Map<ContentItem, ContactIndex>(new ContactIndexProvider(new ContactNameMemory()), Contact(published: false)));
}
