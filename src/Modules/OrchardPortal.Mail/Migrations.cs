using OrchardCore.Data.Migration;
using OrchardPortal.Mail.Indexes;
using OrchardPortal.Mail.Models;
using YesSql.Sql;

namespace OrchardPortal.Mail;

internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<QueuedMailIndex>(table => table
            .Column<string>(nameof(QueuedMailIndex.MailId), column => column.WithLength(26))
            .Column<long>(nameof(QueuedMailIndex.Sequence))
            .Column<string>(nameof(QueuedMailIndex.Template), column => column.WithLength(100))
            .Column<string>(nameof(QueuedMailIndex.Recipient), column => column.WithLength(254))
            .Column<int>(nameof(QueuedMailIndex.State))
            .Column<int>(nameof(QueuedMailIndex.MailLimit))
            .Column<bool>(nameof(QueuedMailIndex.IsBulk))
            .Column<DateTime>(nameof(QueuedMailIndex.DueUtc))
            .Column<int>(nameof(QueuedMailIndex.Attempts))
            .Column<string>(nameof(QueuedMailIndex.Error), column => column.WithLength(QueuedMail.MaxErrorLength))
            .Column<string>(nameof(QueuedMailIndex.AddressHash), column => column.WithLength(64))
            .Column<string>(nameof(QueuedMailIndex.Domain), column => column.WithLength(254))
            .Column<string>(nameof(QueuedMailIndex.NetworkHash), column => column.WithLength(64))
            .Column<string>(nameof(QueuedMailIndex.DeduplicationKey), column => column.WithLength(200))
            .Column<DateTime>(nameof(QueuedMailIndex.CreatedUtc))
            .Column<DateTime>(nameof(QueuedMailIndex.SentUtc)));

        // What is due; what an address, a network and a domain had; the list of the admin, whole and by state.
        await SchemaBuilder.AlterIndexTableAsync<QueuedMailIndex>(table =>
        {
            table.CreateIndex("IDX_QueuedMailIndex_Due", nameof(QueuedMailIndex.DueUtc));
            table.CreateIndex("IDX_QueuedMailIndex_Mail", nameof(QueuedMailIndex.MailId));
            table.CreateIndex("IDX_QueuedMailIndex_Address", nameof(QueuedMailIndex.AddressHash), nameof(QueuedMailIndex.CreatedUtc));
            table.CreateIndex("IDX_QueuedMailIndex_Network", nameof(QueuedMailIndex.NetworkHash), nameof(QueuedMailIndex.CreatedUtc));
            table.CreateIndex("IDX_QueuedMailIndex_Domain", nameof(QueuedMailIndex.Domain), nameof(QueuedMailIndex.CreatedUtc));
            table.CreateIndex("IDX_QueuedMailIndex_Key", nameof(QueuedMailIndex.DeduplicationKey));
            table.CreateIndex("IDX_QueuedMailIndex_Created", nameof(QueuedMailIndex.CreatedUtc));
            table.CreateIndex("IDX_QueuedMailIndex_State", nameof(QueuedMailIndex.State), nameof(QueuedMailIndex.CreatedUtc));
        });

        return 1;
    }
}
