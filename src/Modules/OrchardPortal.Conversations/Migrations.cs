using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Security;
using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Reports;
using OrchardPortal.Conversations.Services;
using YesSql;
using YesSql.Sql;

namespace OrchardPortal.Conversations;

internal sealed class Migrations(IContentDefinitionManager definitions, IStore store) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ConversationPart), part => part
            .Attachable(false)
            .WithDescription("A thread of messages about a ticket."));
        // Neither in the content menu nor in the content list: a conversation is shown with its ticket.
        await definitions.AlterTypeDefinitionAsync(ConversationTypes.Conversation, type => type
            .WithDisplayName("Conversation")
            .Securable()
            .WithPart(nameof(ConversationPart)));

        await CreateConversationIndexAsync();
        await CreateMessageIndexAsync();
        await CreateAttachmentIndexAsync();
        await CreateSubmissionIndexAsync();
        await UpdateFrom1Async();
        await CreateTimelineAsync();
        // Roles get what features propose when these are installed.
        return 4;
    }

    /// <summary>The history and the internal note of tickets.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TicketChangeIndex>(table => table
            .Column<string>(nameof(TicketChangeIndex.TicketId), column => column.WithLength(26))
            .Column<DateTime>(nameof(TicketChangeIndex.ChangedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<TicketChangeIndex>(table => table
            .CreateIndex("IDX_TicketChangeIndex_Ticket", nameof(TicketChangeIndex.TicketId), nameof(TicketChangeIndex.ChangedUtc)));

        await SchemaBuilder.CreateMapIndexTableAsync<TicketNoteIndex>(table => table
            .Column<string>(nameof(TicketNoteIndex.TicketId), column => column.NotNull().Unique().WithLength(26)));
        return 2;
    }

    /// <summary>Messages on the timelines of contacts and companies; of those that are there already the tickets tell whose they are.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ConversationMessageIndex>(table =>
        {
            table.AddColumn<string>(nameof(ConversationMessageIndex.ContactId), column => column.WithLength(26));
            table.AddColumn<string>(nameof(ConversationMessageIndex.CompanyId), column => column.WithLength(26));
        });
        await CreateTimelineAsync();
        await MessageTimelines.FillAsync(SchemaBuilder, store.Configuration);
        return 3;
    }

    /// <summary>Agents may see reports; an administrator who takes that away is not overruled, because a step runs once.</summary>
    public int UpdateFrom3()
    {
        ShellScope.AddDeferredTask(scope => AgentRole.AllowAsync(
            scope.ServiceProvider.GetRequiredService<RoleManager<IRole>>(), TicketReportPermissions.ViewTicketReports));
        return 4;
    }

    private Task CreateTimelineAsync() => SchemaBuilder.AlterIndexTableAsync<ConversationMessageIndex>(table =>
    {
        table.CreateIndex("IDX_ConversationMessageIndex_Contact", nameof(ConversationMessageIndex.ContactId), nameof(ConversationMessageIndex.IsPublic), nameof(ConversationMessageIndex.SentUtc));
        table.CreateIndex("IDX_ConversationMessageIndex_Company", nameof(ConversationMessageIndex.CompanyId), nameof(ConversationMessageIndex.IsPublic), nameof(ConversationMessageIndex.SentUtc));
    });

    private async Task CreateConversationIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ConversationIndex>(table => table
            .Column<string>(nameof(ConversationIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ConversationIndex.TicketId), column => column.WithLength(26))
            .Column<string>(nameof(ConversationIndex.InboxId), column => column.WithLength(InboxRules.MaxIdLength))
            .Column<DateTime>(nameof(ConversationIndex.LastMessageUtc)));
        await SchemaBuilder.AlterIndexTableAsync<ConversationIndex>(table => table
            .CreateIndex("IDX_ConversationIndex_Ticket", nameof(ConversationIndex.TicketId), nameof(ConversationIndex.LastMessageUtc)));
    }

    private async Task CreateMessageIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ConversationMessageIndex>(table => table
            .Column<string>(nameof(ConversationMessageIndex.MessageId), column => column.WithLength(32))
            .Column<string>(nameof(ConversationMessageIndex.ConversationId), column => column.WithLength(26))
            .Column<string>(nameof(ConversationMessageIndex.TicketId), column => column.WithLength(26))
            .Column<bool>(nameof(ConversationMessageIndex.IsPublic))
            .Column<string>(nameof(ConversationMessageIndex.ContactId), column => column.WithLength(26))
            .Column<string>(nameof(ConversationMessageIndex.CompanyId), column => column.WithLength(26))
            .Column<DateTime>(nameof(ConversationMessageIndex.SentUtc)));
        await SchemaBuilder.AlterIndexTableAsync<ConversationMessageIndex>(table =>
        {
            table.CreateIndex("IDX_ConversationMessageIndex_All", nameof(ConversationMessageIndex.TicketId), nameof(ConversationMessageIndex.SentUtc));
            table.CreateIndex("IDX_ConversationMessageIndex_Public", nameof(ConversationMessageIndex.TicketId), nameof(ConversationMessageIndex.IsPublic), nameof(ConversationMessageIndex.SentUtc));
        });
    }

    private async Task CreateAttachmentIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<AttachmentIndex>(table => table
            .Column<string>(nameof(AttachmentIndex.AttachmentId), column => column.NotNull().Unique().WithLength(32))
            .Column<string>(nameof(AttachmentIndex.TicketId), column => column.WithLength(26))
            .Column<string>(nameof(AttachmentIndex.MessageId), column => column.WithLength(32))
            .Column<string>(nameof(AttachmentIndex.StorageKey), column => column.WithLength(64))
            .Column<bool>(nameof(AttachmentIndex.IsPublic)));
        await SchemaBuilder.AlterIndexTableAsync<AttachmentIndex>(table => table
            .CreateIndex("IDX_AttachmentIndex_StorageKey", nameof(AttachmentIndex.StorageKey)));
    }

    private async Task CreateSubmissionIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<SubmissionIndex>(table => table
            .Column<string>(nameof(SubmissionIndex.SubmissionKey), column => column.NotNull().Unique().WithLength(64))
            .Column<DateTime>(nameof(SubmissionIndex.CreatedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<SubmissionIndex>(table => table
            .CreateIndex("IDX_SubmissionIndex_Created", nameof(SubmissionIndex.CreatedUtc)));
    }
}
