using Microsoft.Extensions.Localization;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Makes the tables of a report, in the reader's language.</summary>
internal sealed class ReportTables(
    ReportText text, ProblemTables problems, StaffNames staff, CustomerVoice voice, IStringLocalizer<ReportTables> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public async Task<IReadOnlyList<ReportTable>> MakeAsync(TicketReport report, ReportLinks links) =>
    [
        Volume(report),
        FirstAnswers(report),
        Durations(report),
        .. await problems.MakeAsync(report, links),
        Satisfaction(report),
        await AgentsAsync(report, links),
    ];

    /// <summary>From the worst score to the best; null for no rating.</summary>
    public static double? Mean(IReadOnlyList<ScoreCount> scores, Func<ScoreCount, int> of) =>
        scores.Sum(of) is > 0 and var count ? scores.Sum(score => (double)score.Score * of(score)) / count : null;

    private ReportTable Volume(TicketReport report)
    {
        var when = report.Step switch { ReportStep.Day => S["Day"], ReportStep.Week => S["Week from"], _ => S["Month"] };

        return new ReportTable
        {
            Key = "volume",
            Title = S["Volume"],
            Columns = [new(when, when, false), Same(S["Created"]), Same(S["Closed"]), Same(S["Open at the end"])],
            Rows = [.. report.Bars.Select(bar => (IReadOnlyList<ReportCell>)[text.Days(bar, report.Step), text.NumberCell(bar.Created), text.NumberCell(bar.Closed), text.NumberCell(bar.Open)])],
            Picture = ReportPicture.Of(report.Bars, text.Day(report.Days.From, report.Step), text.Day(report.Bars[^1].From, report.Step)),
        };
    }

    private ReportTable FirstAnswers(TicketReport report)
    {
        var (now, before) = (report.Answered, report.AnsweredBefore);

        return new ReportTable
        {
            Key = "first-answer",
            Title = S["First answer"],
            Hint = S["From the customer's ticket to the first answer of an agent; nights and weekends count."],
            Columns = Compared(),
            Rows = report.Created + report.CreatedBefore == 0 ? [] :
            [
                Times(S["Median"], now.Median, before.Median),
                Times(S["Nine of ten within"], now.Ninth, before.Ninth),
                Shares(S["Within 1 hour"], now.Within(TimeSpan.FromHours(1)), before.Within(TimeSpan.FromHours(1))),
                Shares(S["Within 8 hours"], now.Within(TimeSpan.FromHours(8)), before.Within(TimeSpan.FromHours(8))),
                Shares(S["Within 24 hours"], now.Within(TimeSpan.FromHours(24)), before.Within(TimeSpan.FromHours(24))),
                Numbers(S["Tickets with an answer"], now.Count, before.Count),
                Numbers(S["Tickets without one"], report.Created - now.Count, report.CreatedBefore - before.Count),
            ],
            Empty = S["No ticket came in this time."],
        };
    }

    private ReportTable Durations(TicketReport report)
    {
        var (now, before) = (report.Solved, report.SolvedBefore);

        return new ReportTable
        {
            Key = "duration",
            Title = S["Duration"],
            Hint = S["From the ticket to its end, of what was closed in this time."],
            Columns = Compared(),
            Rows = now.Count + before.Count == 0 ? [] :
            [
                Times(S["Median"], now.Median, before.Median),
                Times(S["Nine of ten within"], now.Ninth, before.Ninth),
                Shares(S["Closed within a day"], now.Within(TimeSpan.FromDays(1)), before.Within(TimeSpan.FromDays(1))),
                Numbers(S["Closed tickets"], now.Count, before.Count),
            ],
            Empty = S["No ticket was closed in this time."],
        };
    }

    private ReportTable Satisfaction(TicketReport report)
    {
        var (count, mean) = (report.Scores.Sum(score => score.Count), Mean(report.Scores, score => score.Count));

        return new ReportTable
        {
            Key = "satisfaction",
            Title = S["Satisfaction"],
            Hint = mean is null ? "" : S.Plural(count, "{1} of {2} on average, of one rating.", "{1} of {2} on average, of {0} ratings.", text.Mean(mean), TicketRating.Best),
            Columns = [new(S["Rating"], S["Rating"], false), Same(S["Ratings"]), text.ShareColumn(), Same(S["Before"])],
            Rows = report.Scores.Count == 0 ? [] :
            [
                .. Enumerable.Range(TicketRating.Worst, TicketRating.Best - TicketRating.Worst + 1).Reverse().Select(score =>
                {
                    var given = report.Scores.FirstOrDefault(kept => kept.Score == score);

                    return (IReadOnlyList<ReportCell>)
                    [
                        new ReportCell(voice.Score(score), voice.Score(score)),
                        text.NumberCell(given?.Count ?? 0),
                        text.ShareCell(count == 0 ? null : (double)(given?.Count ?? 0) / count),
                        text.NumberCell(given?.Before ?? 0),
                    ];
                }),
            ],
            Empty = S["No customer has rated an answer in this time."],
        };
    }

    private async Task<ReportTable> AgentsAsync(TicketReport report, ReportLinks links)
    {
        var names = await staff.FindAsync(report.Agents.Keys.Where(id => id.Length > 0));

        return new ReportTable
        {
            Key = "agents",
            Title = S["By agent"],
            Hint = S["By who has the ticket now."],
            Columns = [new(S["Agent"], S["Agent"], false), Same(S["Closed"]), text.MinutesColumn(S["Median to the end"]), Same(S["First answers"]), text.MinutesColumn(S["Median to the first answer"])],
            Rows =
            [
                .. report.Agents.OrderByDescending(agent => agent.Value.Solved.Count).ThenByDescending(agent => agent.Value.Answered.Count).ThenBy(agent => agent.Key, StringComparer.Ordinal).Select(agent =>
                {
                    var name = agent.Key.Length == 0 ? S["Nobody"] : names.GetValueOrDefault(agent.Key, S["Unknown"]);

                    return (IReadOnlyList<ReportCell>)
                    [
                        new ReportCell(name, name),
                        text.NumberCell(agent.Value.Solved.Count, links.ClosedBy(agent.Key)),
                        text.TimeCell(agent.Value.Solved.Median),
                        text.NumberCell(agent.Value.Answered.Count),
                        text.TimeCell(agent.Value.Answered.Median),
                    ];
                }),
            ],
            Empty = S["Nobody has answered or closed a ticket in this time."],
        };
    }

    private IReadOnlyList<ReportColumn> Compared() => [new(S["Measure"], S["Measure"], false), Same(S["This time"]), Same(S["Before"])];

    private IReadOnlyList<ReportCell> Times(string label, TimeSpan? now, TimeSpan? before) => [new(label, text.MinutesColumn(label).Raw), text.TimeCell(now), text.TimeCell(before)];

    private IReadOnlyList<ReportCell> Shares(string label, double? now, double? before) =>
        [new(label, S["{0} (percent)", label]), text.ShareCell(now) with { Share = null }, text.ShareCell(before) with { Share = null }];

    private IReadOnlyList<ReportCell> Numbers(string label, int now, int before) => [new(label, label), text.NumberCell(now), text.NumberCell(before)];

    private static ReportColumn Same(string label) => new(label, label);
}
