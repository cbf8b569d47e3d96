using OrchardCore.Data.Migration;
using OrchardPortal.PrivateContent.Invitations;
using YesSql.Sql;

namespace OrchardPortal.PrivateContent;

internal sealed class InvitationMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<InvitationIndex>(table => table
            .Column<string>(nameof(InvitationIndex.Email), column => column.WithLength(254))
            .Column<string>(nameof(InvitationIndex.ContactId), column => column.WithLength(26))
            .Column<DateTime>(nameof(InvitationIndex.LastUtc)));
        await SchemaBuilder.AlterIndexTableAsync<InvitationIndex>(table => table
            .CreateIndex("IDX_InvitationIndex_Email", nameof(InvitationIndex.Email)));

        await SchemaBuilder.CreateMapIndexTableAsync<InvitationRunIndex>(table => table
            .Column<string>(nameof(InvitationRunIndex.RunId), column => column.WithLength(26))
            .Column<string>(nameof(InvitationRunIndex.ListId), column => column.WithLength(64))
            .Column<int>(nameof(InvitationRunIndex.State))
            .Column<DateTime>(nameof(InvitationRunIndex.StartedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<InvitationRunIndex>(table => table
            .CreateIndex("IDX_InvitationRunIndex_State", nameof(InvitationRunIndex.State), nameof(InvitationRunIndex.StartedUtc)));

        return 1;
    }
}
