using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>
/// Writes the customer's list to a file: the same tickets, columns, search and order as on the page, but all of them, and beside the
/// columns who asked and how long it took.
/// </summary>
public sealed class TicketExport(
    TicketListQueryBuilder queries,
    PortalContext portal,
    PortalColumns portalColumns,
    TicketListColumns listColumns,
    ITicketQueries ticketQueries,
    ITicketPropertyService ticketProperties,
    ITicketPipelineService pipelineService,
    IContactService contactService,
    DurationText durations,
    VisitorClock visitorClock,
    IStringLocalizer<TicketExport> stringLocalizer)
{
    // So many are read at once; between two readings the file goes out as far as it is.
    private const int BatchSize = 1000;

    private readonly IStringLocalizer S = stringLocalizer;

    public async Task WriteAsync(Stream output, TicketListInput input, CancellationToken cancellation)
    {
        var (address, query) = await queries.BuildAsync(input);
        var columns = listColumns.Make(await portalColumns.ChosenAsync(await portal.SettingsAsync()), address);
        await visitorClock.ReadyAsync();
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync(Csv.Line([.. columns.Select(column => column.Label), S["Requester"], S["Closed"], S["It took"]]).AsMemory(), cancellation);

        // Tickets move in the list while it is read: none is written twice.
        var written = new HashSet<long>();
        for (var done = 0; ; done += BatchSize)
        {
            var rows = await ticketQueries.ReadAsync(query, done, BatchSize);
            await WriteAsync(writer, [.. rows.Where(row => written.Add(row.Number))], [.. columns.Select(column => column.Name)], cancellation);
            await writer.FlushAsync(cancellation);
            if (rows.Count < BatchSize)
            {
                return;
            }
        }
    }

    private async Task WriteAsync(StreamWriter writer, IReadOnlyList<TicketIndex> rows, IReadOnlyList<string> columns, CancellationToken cancellation)
    {
        var showStages = (await portal.SettingsAsync()).ShowStages;
        var pipelines = await pipelineService.GetAsync();
        var requesters = await contactService.FindManyAsync(rows.Select(row => row.RequesterId));
        var added = columns.Where(name => !PortalColumns.IsBuiltIn(name)).ToList();
        var values = added.Count == 0 ? null : await ticketProperties.FormatManyAsync(rows, added);
        foreach (var row in rows)
        {
            string Cell(string column) => column switch
            {
                TicketPropertyNames.Number => row.Number.ToString(CultureInfo.InvariantCulture),
                TicketPropertyNames.Subject => row.Subject,
                TicketPropertyNames.Created => visitorClock.Sortable(row.CreatedUtc),
                TicketPropertyNames.LastActivity => visitorClock.Sortable(row.LastActivityUtc),
                TicketPropertyNames.State => TicketStatus.Of(pipelines, row.PipelineId, row.StageId, row.IsClosed, showStages, S).Label,
                _ => values?.GetValueOrDefault(row.ContentItemId)?.GetValueOrDefault(column) ?? string.Empty,
            };

            var line = Csv.Line(
            [
                .. columns.Select(Cell),
                requesters.GetValueOrDefault(row.RequesterId)?.FullName ?? string.Empty,
                row.ClosedUtc is { } closed ? visitorClock.Sortable(closed) : string.Empty,
                row.ClosedUtc is { } ended ? durations.Of(ended - row.CreatedUtc) : string.Empty,
            ]);
            await writer.WriteAsync(line.AsMemory(), cancellation);
        }
    }
}
