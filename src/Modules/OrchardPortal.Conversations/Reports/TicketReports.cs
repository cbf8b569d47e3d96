using OrchardCore.Modules;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using YesSql;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Reckons the numbers of a report (requirement 82). Days are those of whoever reads it.</summary>
internal sealed class TicketReports(ISession session, ITicketPropertyService properties, ILocalClock localClock)
{
    private const int MostWords = 12;

    public async Task<TicketReport> ReadAsync(ReportSpan span, ReportChoice choice)
    {
        var days = ReportDays.Of(span, DateOnly.FromDateTime((await localClock.GetLocalNowAsync()).DateTime));
        var borders = await BordersAsync(days);
        var rows = new ReportRows(session, choice, borders);
        var names = (await properties.ListAsync()).Where(property => property is { IsSystem: false, Kind: TicketPropertyKind.Choice }).Select(property => property.Name).ToArray();
        var counting = new ReportCounting(borders);
        await rows.ReadCreatedAsync(counting.Take);
        await rows.ReadClosedAsync(counting.Take);

        return new TicketReport
        {
            Days = days,
            FromUtc = borders.FromUtc,
            Step = span.Step,
            Bars = counting.Bars(days, await rows.CountOpenAsync()),
            CreatedBefore = counting.CreatedBefore,
            Solved = counting.Solved,
            SolvedBefore = counting.SolvedBefore,
            Answered = counting.Answered,
            AnsweredBefore = counting.AnsweredBefore,
            Choices =
            [
                .. names.Length == 0 ? [] : await rows.CountChoicesAsync(names),
                .. counting.Choices(TicketPropertyNames.Priority, number => ((TicketPriority)number).ToString()),
                .. counting.Choices(TicketPropertyNames.Source, number => ((TicketSource)number).ToString()),
                .. counting.Forms(),
            ],
            Words = counting.Words.Most(MostWords),
            Scores = await rows.CountScoresAsync(),
            Agents = counting.Agents,
        };
    }

    private async Task<ReportBorders> BordersAsync(ReportDays days)
    {
        var starts = new DateTime[days.Starts.Count];
        for (var bar = 0; bar < starts.Length; bar++)
        {
            starts[bar] = await BeginAsync(days.Starts[bar]);
        }

        return new ReportBorders(starts, await BeginAsync(days.End), await BeginAsync(days.BeforeFrom), await BeginAsync(days.BeforeEnd));
    }

    private Task<DateTime> BeginAsync(DateOnly day) => localClock.ConvertToUtcAsync(day.ToDateTime(TimeOnly.MinValue));
}
