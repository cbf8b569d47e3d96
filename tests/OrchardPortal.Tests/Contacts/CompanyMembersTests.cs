using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardPortal.Contacts;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tests.Support;
using YesSql;

namespace OrchardPortal.Tests.Contacts;

public sealed class CompanyMembersTests : IAsyncLifetime
{
    private SupportSite _site = null!;
    private string _cafe = null!;
    private string _bravo = null!;

    public async Task InitializeAsync()
    {
        _site = await SupportSite.CreateAsync();
        _cafe = await CompanyAsync("cafe.example");
        _bravo = await CompanyAsync("bravo.example");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_new_contact_belongs_to_the_company_of_their_addresss_domain()
    {
        Assert.Equal(_cafe, (await _site.ContactAsync("Ana@Cafe.example")).PrimaryCompanyId);
        Assert.Null((await _site.ContactAsync("ana@sub.cafe.example")).PrimaryCompanyId);
        Assert.Null((await _site.ContactAsync("ana@notcafe.example")).PrimaryCompanyId);
        Assert.Equal(["ana@cafe.example"], (await ListAsync(_cafe)).Select(contact => contact.Email));
    }

    [Fact]
    public async Task Whoever_has_an_address_of_the_company_joins_it_and_nobody_else()
    {
        Assert.Equal("new@cafe.example", (await JoinAsync(_cafe, "new@cafe.example"))!.Email);
        Assert.Null(await JoinAsync(_cafe, "unknown@elsewhere.example"));
        await _site.ContactAsync("mario@bravo.example");
        Assert.Null(await JoinAsync(_cafe, "mario@bravo.example"));
        Assert.Null(await _site.WithAsync((IContactService contacts) => contacts.FindByEmailAsync("unknown@elsewhere.example")));

        // A member with an address of elsewhere is a member.
        var freelancer = await _site.ContactAsync("free@lance.example");
        await BelongAsync(freelancer.ContactId, _bravo, _cafe);
        Assert.Equal(freelancer.ContactId, (await JoinAsync(_cafe, "free@lance.example"))!.ContactId);
        Assert.Equal(new[] { _bravo, _cafe }.Order(), (await _site.WithAsync((ICompanyMembers members) => members.CompaniesOfAsync(freelancer.ContactId))).Order());
    }

    [Fact]
    public async Task What_was_shared_with_somebody_is_noted_with_them()
    {
        var ana = await _site.ContactAsync("ana@cafe.example");
        Assert.False(ana.HasShared);
        await _site.WithAsync(async (ICompanyMembers members) =>
        {
            await members.MarkSharedAsync(ana.ContactId);
            return true;
        });
        Assert.True((await _site.WithAsync((IContactService contacts) => contacts.FindAsync(ana.ContactId)))!.HasShared);
    }

    [Fact]
    public async Task Members_and_domains_of_before_there_were_indexes_are_found_after_an_update()
    {
        await _site.ContactAsync("ana@cafe.example");
        await _site.RequestAsync(async services =>
        {
            var transaction = await services.GetRequiredService<ISession>().BeginTransactionAsync();
            await using var command = transaction.Connection!.CreateCommand();
            (command.Transaction, command.CommandText) = (transaction, "delete from ContactCompanyIndex; delete from CompanyDomainIndex");
            return await command.ExecuteNonQueryAsync();
        });
        Assert.Empty(await ListAsync(_cafe));
        await _site.WithAsync(async (Reindexing reindexing) =>
        {
            await reindexing.RunAsync();
            return true;
        });
        Assert.Single(await ListAsync(_cafe));
        Assert.Equal(_bravo, (await _site.ContactAsync("mario@bravo.example")).PrimaryCompanyId);
    }

    private Task<ContactRow?> JoinAsync(string companyId, string email) => _site.WithAsync((ICompanyMembers members) => members.FindOrJoinAsync(companyId, email));

    private Task<IReadOnlyList<ContactRow>> ListAsync(string companyId) => _site.WithAsync((ICompanyMembers members) => members.ListAsync(companyId));

    private Task<bool> BelongAsync(string contactId, string primary, string other) => _site.RequestAsync(async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        var item = (await manager.GetAsync(contactId, VersionOptions.Latest))!;
        item.Alter<ContactPart>(part => (part.PrimaryCompanyId, part.CompanyIds) = (primary, [primary, other]));
        await manager.UpdateAsync(item);
        return true;
    });

    private Task<string> CompanyAsync(string domain) => _site.RequestAsync(async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        var item = await manager.NewAsync(ContactTypes.Company);
        item.DisplayText = domain;
        item.Alter<CompanyPart>(part => part.Domains = [domain]);
        await manager.CreateAsync(item, VersionOptions.Published);
        return item.ContentItemId;
    });
}
