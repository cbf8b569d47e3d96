using OrchardCore.Data.Migration;
using OrchardPortal.PrivateContent.Indexes;
using YesSql.Sql;

namespace OrchardPortal.PrivateContent;

internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<OneTimeTokenIndex>(table => table
            .Column<string>(nameof(OneTimeTokenIndex.Hash), column => column.NotNull().Unique().WithLength(64))
            .Column<string>(nameof(OneTimeTokenIndex.Purpose), column => column.WithLength(32))
            .Column<string>(nameof(OneTimeTokenIndex.UserId), column => column.WithLength(64))
            .Column<DateTime>(nameof(OneTimeTokenIndex.ExpiresUtc)));
        await SchemaBuilder.AlterIndexTableAsync<OneTimeTokenIndex>(table =>
        {
            table.CreateIndex("IDX_OneTimeTokenIndex_User", nameof(OneTimeTokenIndex.UserId), nameof(OneTimeTokenIndex.Purpose));
            table.CreateIndex("IDX_OneTimeTokenIndex_Expires", nameof(OneTimeTokenIndex.ExpiresUtc));
        });
        return 1;
    }
}
