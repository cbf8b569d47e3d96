using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using YesSql.Sql;

namespace OrchardPortal.Contacts;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ContactPart), part => part
            .Attachable(false)
            .WithDescription("Who a contact is, and the companies they belong to."));
        await definitions.AlterPartDefinitionAsync(nameof(CompanyPart), part => part
            .Attachable(false)
            .WithDescription("The mail domains of a company."));

        await definitions.AlterTypeDefinitionAsync(ContactTypes.Contact, type => type
            .WithDisplayName("Contact")
            .Creatable()
            .Listable()
            .Securable()
            .WithPart(nameof(ContactPart), part => part.WithPosition("0")));
        await definitions.AlterTypeDefinitionAsync(ContactTypes.Company, type => type
            .WithDisplayName("Company")
            .Creatable()
            .Listable()
            .Securable()
            .WithPart("TitlePart", part => part.WithPosition("0"))
            .WithPart(nameof(CompanyPart), part => part.WithPosition("1")));

        await SchemaBuilder.CreateMapIndexTableAsync<ContactIndex>(table => table
            .Column<string>(nameof(ContactIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ContactIndex.Email), column => column.WithLength(EmailAddress.MaxLength))
            .Column<string>(nameof(ContactIndex.Handle), column => column.WithLength(128))
            .Column<string>(nameof(ContactIndex.FullName), column => column.WithLength(ContactService.MaxNameLength))
            .Column<string>(nameof(ContactIndex.UserId), column => column.WithLength(64))
            .Column<string>(nameof(ContactIndex.PrimaryCompanyId), column => column.WithLength(26))
            .Column<bool>(nameof(ContactIndex.HasShared)));
        await SchemaBuilder.AlterIndexTableAsync<ContactIndex>(table =>
        {
            table.CreateIndex("IDX_ContactIndex_ContentItemId", nameof(ContactIndex.ContentItemId));
            table.CreateIndex("IDX_ContactIndex_Email", nameof(ContactIndex.Email));
            table.CreateIndex("IDX_ContactIndex_UserId", nameof(ContactIndex.UserId));
            table.CreateIndex("IDX_ContactIndex_Company", nameof(ContactIndex.PrimaryCompanyId));
        });

        await SchemaBuilder.CreateMapIndexTableAsync<CompanyIndex>(table => table
            .Column<string>(nameof(CompanyIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(CompanyIndex.Name), column => column.WithLength(ContactService.MaxNameLength)));
        await SchemaBuilder.AlterIndexTableAsync<CompanyIndex>(table =>
        {
            table.CreateIndex("IDX_CompanyIndex_ContentItemId", nameof(CompanyIndex.ContentItemId));
            table.CreateIndex("IDX_CompanyIndex_Name", nameof(CompanyIndex.Name));
        });

        await CreateMembershipIndexesAsync();
        await CreateSearchIndexAsync();
        await UpdateFrom3Async();
        await UpdateFrom4Async();
        await CreateFactIndexesAsync();
        return 6;
    }

    /// <summary>Members and domains of companies; the rows of what there is already come when the site has started.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ContactIndex>(table => table.AddColumn<bool>(nameof(ContactIndex.HasShared)));
        await CreateMembershipIndexesAsync();
        ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<Reindexing>().RunAsync());
        return 2;
    }

    /// <summary>Finding contacts by name or address.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await CreateSearchIndexAsync();
        ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<Reindexing>().RunAsync());
        return 3;
    }

    /// <summary>Who is on which contact list.</summary>
    public async Task<int> UpdateFrom3Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContactListMemberIndex>(table => table
            .Column<string>(nameof(ContactListMemberIndex.ListId), column => column.WithLength(26))
            .Column<string>(nameof(ContactListMemberIndex.ContactId), column => column.WithLength(26)));
        await SchemaBuilder.AlterIndexTableAsync<ContactListMemberIndex>(table =>
        {
            table.CreateIndex("IDX_ContactListMemberIndex_List", nameof(ContactListMemberIndex.ListId), nameof(ContactListMemberIndex.ContactId));
            table.CreateIndex("IDX_ContactListMemberIndex_Contact", nameof(ContactListMemberIndex.ContactId));
        });
        return 4;
    }

    /// <summary>Finding contacts by their handle.</summary>
    public async Task<int> UpdateFrom4Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ContactIndex>(table => table.CreateIndex("IDX_ContactIndex_Handle", nameof(ContactIndex.Handle)));
        return 5;
    }

    /// <summary>What the rules of contact lists compare.</summary>
    public async Task<int> UpdateFrom5Async()
    {
        await CreateFactIndexesAsync();
        ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<Reindexing>().RunAsync());
        return 6;
    }

    private async Task CreateFactIndexesAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContactFactIndex>(table => table
            .Column<string>(nameof(ContactFactIndex.ContactId), column => column.WithLength(26))
            .Column<string>(nameof(ContactFactIndex.Property), column => column.WithLength(150))
            .Column<string>(nameof(ContactFactIndex.Text), column => column.WithLength(CompareText.MaxLength)));
        await SchemaBuilder.AlterIndexTableAsync<ContactFactIndex>(table =>
        {
            table.CreateIndex("IDX_ContactFactIndex_Contact", nameof(ContactFactIndex.ContactId));
            table.CreateIndex("IDX_ContactFactIndex_Property", nameof(ContactFactIndex.Property), nameof(ContactFactIndex.Text));
        });

        await SchemaBuilder.CreateMapIndexTableAsync<CompanyFactIndex>(table => table
            .Column<string>(nameof(CompanyFactIndex.CompanyId), column => column.WithLength(26))
            .Column<string>(nameof(CompanyFactIndex.Property), column => column.WithLength(150))
            .Column<string>(nameof(CompanyFactIndex.Text), column => column.WithLength(CompareText.MaxLength)));
        await SchemaBuilder.AlterIndexTableAsync<CompanyFactIndex>(table =>
        {
            table.CreateIndex("IDX_CompanyFactIndex_Company", nameof(CompanyFactIndex.CompanyId));
            table.CreateIndex("IDX_CompanyFactIndex_Property", nameof(CompanyFactIndex.Property), nameof(CompanyFactIndex.Text));
        });
    }

    private async Task CreateSearchIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContactSearchIndex>(table => table
            .Column<string>(nameof(ContactSearchIndex.ContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(ContactSearchIndex.IsCompany))
            .Column<string>(nameof(ContactSearchIndex.SearchText), column => column.Unlimited())
            .Column<string>(nameof(ContactSearchIndex.Name), column => column.WithLength(ContactService.MaxNameLength)));
        await SchemaBuilder.AlterIndexTableAsync<ContactSearchIndex>(table =>
        {
            table.CreateIndex("IDX_ContactSearchIndex_Kind", nameof(ContactSearchIndex.IsCompany), nameof(ContactSearchIndex.Name));
            table.CreateIndex("IDX_ContactSearchIndex_Name", nameof(ContactSearchIndex.Name), nameof(ContactSearchIndex.ContentItemId));
        });
    }

    private async Task CreateMembershipIndexesAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContactCompanyIndex>(table => table
            .Column<string>(nameof(ContactCompanyIndex.ContactId), column => column.WithLength(26))
            .Column<string>(nameof(ContactCompanyIndex.CompanyId), column => column.WithLength(26))
            .Column<string>(nameof(ContactCompanyIndex.FullName), column => column.WithLength(ContactService.MaxNameLength))
            .Column<string>(nameof(ContactCompanyIndex.Email), column => column.WithLength(EmailAddress.MaxLength)));
        await SchemaBuilder.AlterIndexTableAsync<ContactCompanyIndex>(table =>
        {
            table.CreateIndex("IDX_ContactCompanyIndex_Company", nameof(ContactCompanyIndex.CompanyId), nameof(ContactCompanyIndex.FullName));
            table.CreateIndex("IDX_ContactCompanyIndex_Contact", nameof(ContactCompanyIndex.ContactId));
        });

        await SchemaBuilder.CreateMapIndexTableAsync<CompanyDomainIndex>(table => table
            .Column<string>(nameof(CompanyDomainIndex.CompanyId), column => column.WithLength(26))
            .Column<string>(nameof(CompanyDomainIndex.Domain), column => column.WithLength(253)));
        await SchemaBuilder.AlterIndexTableAsync<CompanyDomainIndex>(table => table
            .CreateIndex("IDX_CompanyDomainIndex_Domain", nameof(CompanyDomainIndex.Domain)));
    }
}
