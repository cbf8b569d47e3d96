using Moq;
using OrchardCore.ContentManagement;
using OrchardPortal.Contacts;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tests.Support;

namespace OrchardPortal.Tests.Contacts;

public sealed class ContactNamesTests : IDisposable
{
    private readonly ContactNameMemory _memory = new();
    private readonly Mock<IContactService> _contacts = new();
    private string _name = "Ana";

    public ContactNamesTests() =>
        _contacts.Setup(contacts => contacts.FindManyAsync(It.IsAny<IEnumerable<string>>())).ReturnsAsync((IEnumerable<string> ids) =>
            ids.Where(id => id != "gone").Distinct().ToDictionary(id => id, id => new ContactRow(id, "", "", _name, null, null)));

    [Fact]
    public async Task Names_are_read_once_for_a_moment()
    {
        Assert.Equal("Ana", (await NamesAsync("a", "a", "gone"))["a"]);
        Assert.Equal(["a"], (await NamesAsync("a")).Keys);
        _contacts.Verify(contacts => contacts.FindManyAsync(It.IsAny<IEnumerable<string>>()), Times.Once);
    }

    [Fact]
    public async Task A_contact_that_changes_is_called_by_the_new_name_at_once()
    {
        await NamesAsync("a");
        _name = "Ana Maria";
        Assert.Equal("Ana", (await NamesAsync("a"))["a"]);
        var contact = new ContentItem { ContentItemId = "a", ContentType = ContactTypes.Contact, Published = true, Latest = true };
        contact.Weld(new ContactPart { FullName = _name });
        IndexRows.Map<ContentItem, ContactIndex>(new ContactIndexProvider(_memory), contact);
        Assert.Equal("Ana Maria", (await NamesAsync("a"))["a"]);
    }

    public void Dispose() => _memory.Dispose();

    private Task<IReadOnlyDictionary<string, string>> NamesAsync(params string[] ids) => new ContactNames(_contacts.Object, _memory).FindAsync(ids);
}
