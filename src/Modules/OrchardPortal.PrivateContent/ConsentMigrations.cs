using OrchardCore.Data.Migration;
using OrchardPortal.PrivateContent.Indexes;
using YesSql.Sql;

namespace OrchardPortal.PrivateContent;

internal sealed class ConsentMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ConsentIndex>(table => table
            .Column<string>(nameof(ConsentIndex.UserId), column => column.WithLength(64))
            .Column<string>(nameof(ConsentIndex.TextVersion), column => column.WithLength(64))
            .Column<DateTime>(nameof(ConsentIndex.AcceptedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<ConsentIndex>(table => table
            .CreateIndex("IDX_ConsentIndex_User", nameof(ConsentIndex.UserId), nameof(ConsentIndex.TextVersion)));
        return 1;
    }
}
