using OrchardCore.Data.Migration;
using OrchardPortal.SingleSignOn.Indexes;
using YesSql.Sql;

namespace OrchardPortal.SingleSignOn;

internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UsedTokenIndex>(table => table
            .Column<string>(nameof(UsedTokenIndex.TokenKey), column => column.NotNull().Unique().WithLength(64))
            .Column<DateTime>(nameof(UsedTokenIndex.ExpiresUtc)));
        await SchemaBuilder.AlterIndexTableAsync<UsedTokenIndex>(table => table
            .CreateIndex("IDX_UsedTokenIndex_Expires", nameof(UsedTokenIndex.ExpiresUtc)));
        return 1;
    }
}
