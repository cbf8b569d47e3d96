using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.PersonalData;
using OrchardPortal.Tests.Support;

namespace OrchardPortal.Tests.Contacts.Lists;

[Trait("Requirement", "13")]
public sealed class ContactListTests : IAsyncLifetime
{
    private SupportSite _site = null!;

    public async Task InitializeAsync() => _site = await SupportSite.CreateAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_list_kept_by_hand_has_those_who_were_put_on_it_once_each_and_pages_through_all_of_them()
    {
        var list = await SaveAsync(new ContactList { Name = "Partners" });
        var ids = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            ids.Add((await _site.ContactAsync($"p{i}@partners.example")).ContactId);
            await DoAsync(lists => lists.AddAsync(list, ids[^1]));
            await DoAsync(lists => lists.AddAsync(list, ids[^1]));
        }

        Assert.Equal(ids.Order(StringComparer.Ordinal), await PagesAsync(list));
        Assert.Equal(7, await CountAsync(list));

        await DoAsync(lists => lists.RemoveAsync(list, ids[0]));
        Assert.False(await IsMemberAsync(ids[0], list));
        Assert.True(await IsMemberAsync(ids[1], list));
        Assert.True(await IsMemberAsync(ids[1], "nonsense", list));
        Assert.False(await IsMemberAsync(ids[1], "nonsense"));
    }

    [Fact]
    public async Task A_list_by_rules_has_whom_they_describe_now_and_pages_through_all_of_them()
    {
        var list = await SaveAsync(new ContactList { Name = "Cafés", Filter = OfDomain("cafe.example") });
        var ids = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            ids.Add((await _site.ContactAsync($"c{i}@cafe.example")).ContactId);
        }

        var stranger = (await _site.ContactAsync("c@elsewhere.example")).ContactId;
        Assert.Equal(ids.Order(StringComparer.Ordinal), await PagesAsync(list));
        Assert.True(await IsMemberAsync(ids[3], list));
        Assert.False(await IsMemberAsync(stranger, list));
        Assert.Equal(["Cafés"], (await _site.WithAsync((IContactLists lists) => lists.ListsOfAsync(ids[3]))).Select(one => one.Name));

        // Nobody can be put on it by hand, and a change of the rules counts at once.
        await DoAsync(lists => lists.AddAsync(list, stranger));
        Assert.False(await IsMemberAsync(stranger, list));
        await SaveAsync(new ContactList { Id = list, Name = "Cafés", Filter = OfDomain("elsewhere.example") });
        Assert.True(await IsMemberAsync(stranger, list));
        Assert.False(await IsMemberAsync(ids[3], list));
    }

    [Fact]
    public async Task Rules_that_are_not_finished_or_too_many_describe_nobody()
    {
        var contact = (await _site.ContactAsync("ana@cafe.example")).ContactId;
        var empty = await SaveAsync(new ContactList { Name = "Empty", Filter = new ContactFilter() });
        var broken = await SaveAsync(new ContactList { Name = "Broken", Filter = new ContactFilter { Rules = [new() { Property = "email", Operator = ContactFilterOperator.Contains }] } });
        var tooMany = new ContactFilter { Rules = [.. Enumerable.Range(0, ContactFilter.MaxRules + 1).Select(_ => new ContactFilterRule { Property = "email", Operator = ContactFilterOperator.IsNotEmpty })] };
        var huge = await SaveAsync(new ContactList { Name = "Huge", Filter = tooMany });

        Assert.False(await IsMemberAsync(contact, empty, broken, huge));
        Assert.Equal(0, await CountAsync(empty) + await CountAsync(broken) + await CountAsync(huge));
    }

    [Fact]
    public async Task A_removed_list_has_nobody()
    {
        var contact = (await _site.ContactAsync("ana@cafe.example")).ContactId;
        var list = await SaveAsync(new ContactList { Name = "Gone" });
        await DoAsync(lists => lists.AddAsync(list, contact));
        await DoAsync(lists => lists.DeleteAsync(list));

        Assert.False(await IsMemberAsync(contact, list));
        Assert.Empty(await _site.WithAsync((IContactLists lists) => lists.MembersAsync(list, null, 10)));
    }

    [Fact]
    public async Task Whoever_has_their_data_erased_is_on_no_list_any_more()
    {
        var contact = await _site.ContactAsync("ana@cafe.example");
        var list = await SaveAsync(new ContactList { Name = "Partners" });
        await DoAsync(lists => lists.AddAsync(list, contact.ContactId));
        await DoAsync(lists => new ContactListData(lists).EraseAsync(new PersonalDataSubject(new User(), contact)));

        Assert.Equal(0, await CountAsync(list));
    }

    private static ContactFilter OfDomain(string domain) =>
        new() { Rules = [new() { Property = ContactProperties.Domain, Operator = ContactFilterOperator.Is, Values = [domain] }] };

    private Task<string> SaveAsync(ContactList list) => _site.WithAsync(async (IContactLists lists) =>
    {
        await lists.SaveAsync(list);

        return list.Id;
    });

    private Task DoAsync(Func<IContactLists, Task> work) => _site.WithAsync(async (IContactLists lists) =>
    {
        await work(lists);

        return true;
    });

    private Task<bool> IsMemberAsync(string contactId, params string[] lists) => _site.WithAsync((IContactLists service) => service.IsMemberAsync(contactId, lists));

    private Task<int> CountAsync(string list) => _site.WithAsync((IContactLists lists) => lists.CountAsync(list));

    private async Task<List<string>> PagesAsync(string list)
    {
        var all = new List<string>();
        for (string? after = null; ; after = all[^1])
        {
            var page = await _site.WithAsync((IContactLists lists) => lists.MembersAsync(list, after, 3));
            if (page.Count == 0)
            {
                return all;
            }

            all.AddRange(page.Select(contact => contact.ContactId));
        }
    }
}
