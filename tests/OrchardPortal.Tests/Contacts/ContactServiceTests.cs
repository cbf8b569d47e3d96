using OrchardPortal.Contacts.Services;
using OrchardPortal.Tests.Support;

namespace OrchardPortal.Tests.Contacts;

public sealed class ContactServiceTests : IAsyncLifetime
{
    private SupportSite _site = null!;

    public async Task InitializeAsync() => _site = await SupportSite.CreateAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Whoever_writes_becomes_a_contact_once()
    {
        var first = await _site.ContactAsync("Ana@Example.com");
        var second = await _site.ContactAsync(" ana@example.COM ");
        Assert.Equal(first.ContactId, second.ContactId);
        Assert.Equal("ana@example.com", second.Email);
    }

    [Fact]
    public async Task Two_first_messages_at_the_same_moment_make_one_contact()
    {
        var contacts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _site.ContactAsync("ana@example.com"))));
        Assert.Single(contacts.Select(contact => contact.ContactId).Distinct());
    }

    [Fact]
    public async Task Something_that_is_no_address_makes_no_contact() =>
        await Assert.ThrowsAsync<ArgumentException>(() => _site.ContactAsync("ana@example.com\nBcc: b@example.com"));

    [Fact]
    public async Task A_linked_account_finds_its_contact()
    {
        var contact = await _site.ContactAsync("ana@example.com");
        await _site.WithAsync(async (IContactService contacts) =>
        {
            await contacts.LinkUserAsync(contact.ContactId, "u1");
            return true;
        });
        var found = await _site.WithAsync((IContactService contacts) => contacts.FindByUserIdAsync("u1"));
        Assert.Equal(contact.ContactId, found!.ContactId);
        Assert.Null(await _site.WithAsync((IContactService contacts) => contacts.FindByUserIdAsync("")));
    }

    [Fact]
    public async Task The_contacts_of_a_page_are_found_together()
    {
        var ana = await _site.ContactAsync("ana@example.com");
        var ben = await _site.ContactAsync("ben@example.com");
        var found = await _site.WithAsync((IContactService contacts) => contacts.FindManyAsync([ana.ContactId, ben.ContactId, ana.ContactId, "", "nobody"]));
        Assert.Equal([ana.ContactId, ben.ContactId], found.Keys.OrderBy(id => id == ben.ContactId));
    }
}
