using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using YesSql;
using YesSql.Sql;

namespace OrchardPortal.Tickets;

internal sealed class Migrations(IContentDefinitionManager definitions, IStore store) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(TicketPart), part => part
            .Attachable(false)
            .WithDescription("A customer's request."));
        // Neither in the content menu nor in the content list: agents have an inbox.
        await definitions.AlterTypeDefinitionAsync(TicketTypes.Ticket, type => type
            .WithDisplayName("Ticket")
            .Securable()
            .WithPart(nameof(TicketPart)));

        await CreateTicketIndexAsync();
        await TicketNumbers.CreateTableAsync(SchemaBuilder, store.Configuration);
        await UpdateFrom1Async();
        await UpdateFrom2Async();
        await AddPropertiesAsync();
        await AddReportsAsync();
        return await UpdateFrom5Async();
    }

    /// <summary>What agents' lists filter and sort by.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<TicketIndex>(table =>
        {
            table.CreateIndex("IDX_TicketIndex_Stage", nameof(TicketIndex.PipelineId), nameof(TicketIndex.StageId), nameof(TicketIndex.LastActivityUtc), nameof(TicketIndex.Number));
            table.CreateIndex("IDX_TicketIndex_Priority", nameof(TicketIndex.IsClosed), nameof(TicketIndex.Priority), nameof(TicketIndex.LastActivityUtc), nameof(TicketIndex.Number));
        });
        return 2;
    }

    /// <summary>Participants, and the marks of what was not read.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<TicketIndex>(table => table
            .AddColumn<string>(nameof(TicketIndex.UnreadBy), column => column.WithLength(UnreadMarks.MaxLength)));
        await SchemaBuilder.CreateMapIndexTableAsync<TicketParticipantIndex>(table => table
            .Column<string>(nameof(TicketParticipantIndex.ContactId), column => column.WithLength(26))
            .Column<string>(nameof(TicketParticipantIndex.TicketId), column => column.WithLength(26))
            .Column<string>(nameof(TicketParticipantIndex.CompanyId), column => column.WithLength(26))
            .Column<long>(nameof(TicketParticipantIndex.Number)));
        await SchemaBuilder.AlterIndexTableAsync<TicketParticipantIndex>(table => table
            .CreateIndex("IDX_TicketParticipantIndex_Contact", nameof(TicketParticipantIndex.ContactId), nameof(TicketParticipantIndex.Number)));
        return 3;
    }

    /// <summary>Properties that are added in the admin; columns for filters over all the others.</summary>
    public async Task<int> UpdateFrom3Async()
    {
        await AddPropertiesAsync();
        return 4;
    }

    /// <summary>What reports count: ratings, and what was closed when (requirement 82).</summary>
    public async Task<int> UpdateFrom4Async()
    {
        await AddReportsAsync();
        // The rows of this step and of the one before, when the tables of all modules are there.
        ShellScope.AddDeferredTask(scope => TicketReindexing.RunAsync(scope.ServiceProvider.GetRequiredService<ISession>()));
        return 5;
    }

    /// <summary>The support form by which tickets come; of those that are there already nobody kept it.</summary>
    public async Task<int> UpdateFrom5Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<TicketIndex>(table => table
            .AddColumn<string>(nameof(TicketIndex.SupportFormId), column => column.WithLength(NewTicket.MaxFormIdLength)));
        await SchemaBuilder.AlterIndexTableAsync<TicketIndex>(table => table
            .CreateIndex("IDX_TicketIndex_SupportForm", nameof(TicketIndex.SupportFormId), nameof(TicketIndex.LastActivityUtc), nameof(TicketIndex.Number)));
        return 6;
    }

    private async Task AddReportsAsync()
    {
        await SchemaBuilder.AlterIndexTableAsync<TicketIndex>(table => table.CreateIndex("IDX_TicketIndex_Closed", nameof(TicketIndex.ClosedUtc)));
        await SchemaBuilder.CreateMapIndexTableAsync<TicketRatingIndex>(table => table
            .Column<string>(nameof(TicketRatingIndex.ContentItemId), column => column.WithLength(26))
            .Column<int>(nameof(TicketRatingIndex.Score))
            .Column<DateTime>(nameof(TicketRatingIndex.RatedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<TicketRatingIndex>(table => table.CreateIndex("IDX_TicketRatingIndex_Rated", nameof(TicketRatingIndex.RatedUtc)));
    }

    // The fields of the part that is named like the type are the properties that were added.
    private async Task AddPropertiesAsync()
    {
        await definitions.AlterPartDefinitionAsync(TicketTypes.Ticket, part => part
            .Attachable(false)
            .WithDescription("What is known of a ticket beside the properties of the system."));
        await definitions.AlterTypeDefinitionAsync(TicketTypes.Ticket, type => type.WithPart(TicketTypes.Ticket));
        await SchemaBuilder.AlterIndexTableAsync<TicketIndex>(table =>
        {
            table.AddColumn<string>(nameof(TicketIndex.SubjectKey), column => column.WithLength(CompareText.MaxLength));
            table.AddColumn<int>(nameof(TicketIndex.Source), column => column.WithDefault(0));
            table.AddColumn<DateTime>(nameof(TicketIndex.FirstAnswerUtc));
        });
        await CreatePropertyIndexAsync();
    }

    private async Task CreatePropertyIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TicketPropertyIndex>(table => table
            .Column<string>(nameof(TicketPropertyIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(TicketPropertyIndex.RequesterId), column => column.WithLength(26))
            .Column<string>(nameof(TicketPropertyIndex.CompanyId), column => column.WithLength(26))
            .Column<string>(nameof(TicketPropertyIndex.Name), column => column.WithLength(TicketPropertyDefinitionRules.MaxNameLength))
            .Column<string>(nameof(TicketPropertyIndex.Text), column => column.WithLength(CompareText.MaxLength))
            .Column<string>(nameof(TicketPropertyIndex.TextKey), column => column.WithLength(CompareText.MaxLength))
            .Column<decimal>(nameof(TicketPropertyIndex.Number))
            .Column<DateTime>(nameof(TicketPropertyIndex.DateUtc)));

        // The rows of a page; those of one value, among all tickets or among one's own.
        await SchemaBuilder.AlterIndexTableAsync<TicketPropertyIndex>(table =>
        {
            table.CreateIndex("IDX_TicketPropertyIndex_Ticket", nameof(TicketPropertyIndex.ContentItemId), nameof(TicketPropertyIndex.Name));
            table.CreateIndex("IDX_TicketPropertyIndex_Text", nameof(TicketPropertyIndex.Name), nameof(TicketPropertyIndex.TextKey));
            table.CreateIndex("IDX_TicketPropertyIndex_Number", nameof(TicketPropertyIndex.Name), nameof(TicketPropertyIndex.Number));
            table.CreateIndex("IDX_TicketPropertyIndex_Date", nameof(TicketPropertyIndex.Name), nameof(TicketPropertyIndex.DateUtc));
            table.CreateIndex("IDX_TicketPropertyIndex_Requester", nameof(TicketPropertyIndex.RequesterId), nameof(TicketPropertyIndex.Name));
            table.CreateIndex("IDX_TicketPropertyIndex_Company", nameof(TicketPropertyIndex.CompanyId), nameof(TicketPropertyIndex.Name));
        });
    }

    private async Task CreateTicketIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TicketIndex>(table => table
            .Column<string>(nameof(TicketIndex.ContentItemId), column => column.WithLength(26))
            .Column<long>(nameof(TicketIndex.Number), column => column.NotNull().Unique())
            .Column<string>(nameof(TicketIndex.Subject), column => column.WithLength(TicketSubject.MaxLength))
            .Column<string>(nameof(TicketIndex.SearchText), column => column.Unlimited())
            .Column<string>(nameof(TicketIndex.RequesterId), column => column.WithLength(26))
            .Column<string>(nameof(TicketIndex.CompanyId), column => column.WithLength(26))
            .Column<string>(nameof(TicketIndex.PipelineId), column => column.WithLength(TicketPipelineRules.MaxIdLength))
            .Column<string>(nameof(TicketIndex.StageId), column => column.WithLength(TicketPipelineRules.MaxIdLength))
            .Column<bool>(nameof(TicketIndex.IsClosed))
            .Column<string>(nameof(TicketIndex.AssigneeId), column => column.WithLength(64))
            .Column<int>(nameof(TicketIndex.Priority))
            .Column<DateTime>(nameof(TicketIndex.CreatedUtc))
            .Column<DateTime>(nameof(TicketIndex.LastActivityUtc))
            .Column<DateTime>(nameof(TicketIndex.ClosedUtc)));

        // Each serves a list's filter and its default order; the number decides between equal times.
        await SchemaBuilder.AlterIndexTableAsync<TicketIndex>(table =>
        {
            table.CreateIndex("IDX_TicketIndex_Id", nameof(TicketIndex.ContentItemId));
            table.CreateIndex("IDX_TicketIndex_Requester", nameof(TicketIndex.RequesterId), nameof(TicketIndex.LastActivityUtc), nameof(TicketIndex.Number));
            table.CreateIndex("IDX_TicketIndex_RequesterOpen", nameof(TicketIndex.RequesterId), nameof(TicketIndex.IsClosed), nameof(TicketIndex.LastActivityUtc), nameof(TicketIndex.Number));
            table.CreateIndex("IDX_TicketIndex_Company", nameof(TicketIndex.CompanyId), nameof(TicketIndex.LastActivityUtc), nameof(TicketIndex.Number));
            table.CreateIndex("IDX_TicketIndex_CompanyOpen", nameof(TicketIndex.CompanyId), nameof(TicketIndex.IsClosed), nameof(TicketIndex.LastActivityUtc), nameof(TicketIndex.Number));
            table.CreateIndex("IDX_TicketIndex_Activity", nameof(TicketIndex.LastActivityUtc), nameof(TicketIndex.Number));
            table.CreateIndex("IDX_TicketIndex_Open", nameof(TicketIndex.IsClosed), nameof(TicketIndex.LastActivityUtc), nameof(TicketIndex.Number));
            table.CreateIndex("IDX_TicketIndex_Assignee", nameof(TicketIndex.AssigneeId), nameof(TicketIndex.IsClosed), nameof(TicketIndex.LastActivityUtc), nameof(TicketIndex.Number));
            table.CreateIndex("IDX_TicketIndex_Created", nameof(TicketIndex.CreatedUtc), nameof(TicketIndex.Number));
        });
    }
}
