using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
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
            .Column<string>(nameof(ContactIndex.PrimaryCompanyId), column => column.WithLength(26)));
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

        return 1;
    }
}
