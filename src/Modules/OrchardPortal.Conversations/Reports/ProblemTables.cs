using Microsoft.Extensions.Localization;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Reports;

/// <summary>What customers ask about most: by what is known of tickets, and by the words of their subjects.</summary>
internal sealed class ProblemTables(ReportText text, WordSpelling spelling, ITicketPropertyService properties, IEnumerable<ITicketReferenceSource> sources, IStringLocalizer<ProblemTables> localizer)
{
    private const int MostValues = 20;

    private readonly IStringLocalizer S = localizer;

    public async Task<IReadOnlyList<ReportTable>> MakeAsync(TicketReport report, ReportLinks links)
    {
        var tables = new List<ReportTable>();
        var choices = report.Choices.ToLookup(choice => choice.Property);
        // Those that the site added say most.
        foreach (var property in (await properties.ListAsync()).OrderBy(property => property.IsSystem).Where(property => choices.Contains(property.Name)))
        {
            tables.Add(Values(property, await NamesAsync(property, choices[property.Name]), [.. choices[property.Name]], report, links));
        }

        return [await WordsAsync(report, links), .. tables];
    }

    private ReportTable Values(TicketProperty property, IReadOnlyDictionary<string, string> names, IReadOnlyList<ChoiceCount> choices, TicketReport report, ReportLinks links) => new()
    {
        Key = "by-" + property.Name,
        Title = property.Label,
        Columns = [new(property.Label, property.Label, false), Same(S["Tickets"]), text.ShareColumn(), Same(S["Before"])],
        Rows =
        [
            .. choices.OrderByDescending(choice => choice.Count).ThenByDescending(choice => choice.Before).ThenBy(choice => choice.Value, StringComparer.Ordinal).Take(MostValues).Select(choice =>
                (IReadOnlyList<ReportCell>)
                [
                    new ReportCell(names[choice.Value], names[choice.Value]),
                    text.NumberCell(choice.Count, links.Value(property.Name, choice.Value)),
                    text.ShareCell(ShareOf(choice.Count, report)),
                    text.NumberCell(choice.Before),
                ]),
        ],
    };

    // What is gone is called by its id.
    private async Task<IReadOnlyDictionary<string, string>> NamesAsync(TicketProperty property, IEnumerable<ChoiceCount> counts)
    {
        var values = counts.Select(count => count.Value).ToArray();
        var known = property.Kind == TicketPropertyKind.Reference && sources.FirstOrDefault(source => source.Property == property.Name) is { } source
            ? await source.NamesAsync(values)
            : null;

        return values.ToDictionary(value => value, value => known?.GetValueOrDefault(value) ?? property.LabelOf(value));
    }

    private async Task<ReportTable> WordsAsync(TicketReport report, ReportLinks links)
    {
        var written = await spelling.FindAsync(report.Words);

        return new ReportTable
        {
            Key = "words",
            Title = S["Words of subjects"],
            Hint = S["What customers write most often in their subjects. Words such as “with” and “please” are left out."],
            Columns = [new(S["Word"], S["Word"], false), Same(S["Tickets"]), text.ShareColumn()],
            Rows =
            [
                .. report.Words.Select(word => (IReadOnlyList<ReportCell>)
                [
                    new ReportCell(written[word.Word], written[word.Word]),
                    text.NumberCell(word.Count, links.Word(word.Word)),
                    text.ShareCell(ShareOf(word.Count, report)),
                ]),
            ],
            Empty = S["No word occurs in the subjects of two tickets of this time."],
        };
    }

    private static double? ShareOf(int count, TicketReport report) => report.Created == 0 ? null : (double)count / report.Created;

    private static ReportColumn Same(string label) => new(label, label);
}
