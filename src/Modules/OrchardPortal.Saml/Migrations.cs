using OrchardCore.Data.Migration;
using OrchardPortal.Saml.Sessions;
using YesSql.Sql;

namespace OrchardPortal.Saml;

internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ProviderSessionIndex>(table => table
            .Column<string>(nameof(ProviderSessionIndex.NameKey), column => column.NotNull().WithLength(64))
            .Column<DateTime>(nameof(ProviderSessionIndex.StartedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<ProviderSessionIndex>(table =>
        {
            table.CreateIndex("IDX_ProviderSessionIndex_Name", nameof(ProviderSessionIndex.NameKey));
            table.CreateIndex("IDX_ProviderSessionIndex_Started", nameof(ProviderSessionIndex.StartedUtc));
        });

        return 1;
    }
}
