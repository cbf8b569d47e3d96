using OrchardCore.Data.Migration;
using OrchardPortal.PrivateContent.Factors;
using OrchardPortal.PrivateContent.Sessions;
using YesSql.Sql;

namespace OrchardPortal.PrivateContent;

/// <summary>Sessions, and what accounts have beside their passwords.</summary>
internal sealed class FactorsMigrations : DataMigration
{
    private const int IdLength = 64;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MemberSessionIndex>(table => table
            .Column<string>(nameof(MemberSessionIndex.SessionId), column => column.NotNull().Unique().WithLength(IdLength))
            .Column<string>(nameof(MemberSessionIndex.UserId), column => column.WithLength(IdLength))
            .Column<DateTime>(nameof(MemberSessionIndex.UntilUtc))
            .Column<DateTime?>(nameof(MemberSessionIndex.EndedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<MemberSessionIndex>(table =>
        {
            table.CreateIndex("IDX_MemberSessionIndex_User", nameof(MemberSessionIndex.UserId), nameof(MemberSessionIndex.UntilUtc));
            table.CreateIndex("IDX_MemberSessionIndex_Ended", nameof(MemberSessionIndex.EndedUtc));
            table.CreateIndex("IDX_MemberSessionIndex_Until", nameof(MemberSessionIndex.UntilUtc));
        });

        await SchemaBuilder.CreateMapIndexTableAsync<MemberFactorsIndex>(table => table
            .Column<string>(nameof(MemberFactorsIndex.UserId), column => column.NotNull().Unique().WithLength(IdLength)));
        await SchemaBuilder.CreateMapIndexTableAsync<PasskeyIndex>(table => table
            .Column<string>(nameof(PasskeyIndex.CredentialHash), column => column.WithLength(IdLength))
            .Column<string>(nameof(PasskeyIndex.UserId), column => column.WithLength(IdLength)));
        await SchemaBuilder.AlterIndexTableAsync<PasskeyIndex>(table => table
            .CreateIndex("IDX_PasskeyIndex_Credential", nameof(PasskeyIndex.CredentialHash)));
        return 1;
    }
}
