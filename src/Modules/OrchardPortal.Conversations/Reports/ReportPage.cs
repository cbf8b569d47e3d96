using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Makes the page with the report of what the address asks for.</summary>
internal sealed class ReportPage(
    TicketReports reports,
    ReportTables tables,
    ReportText text,
    ITicketPipelineService pipelines,
    TicketPropertiesBuilder choices,
    IEnumerable<ITicketReferenceSource> sources,
    IStringLocalizer<ReportPage> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public async Task<ReportViewModel> BuildAsync(ReportQuery query, IUrlHelper url)
    {
        var span = ReportSpan.Of(query.Period);
        var (companies, companyId) = await CompaniesAsync(query.Company?.Trim());
        var unknown = companyId is "";
        var choice = await ChoiceAsync(query, unknown ? null : companyId);
        var report = await reports.ReadAsync(span, choice);

        return new ReportViewModel
        {
            Query = new ReportQuery { Period = span.Key, Pipeline = choice.PipelineId, Assignee = choice.AssigneeId is "" ? ReportQuery.Nobody : choice.AssigneeId, Company = query.Company, Form = choice.FormId },
            Spans = [.. ReportSpan.All.Select(each => (each.Key, each == ReportSpan.Year ? S["Last 12 months"].Value : S["Last {0} days", each.Days].Value))],
            Days = S["{0} to {1}, before: {2} to {3}", Day(report.Days.From), Day(report.Days.End.AddDays(-1)), Day(report.Days.BeforeFrom), Day(report.Days.BeforeEnd.AddDays(-1))],
            Pipelines = [.. (await pipelines.GetAsync()).Pipelines.Select(pipeline => new SelectListItem(pipeline.Name, pipeline.Id, pipeline.Id == choice.PipelineId))],
            Assignees = [.. (await choices.AssigneesAsync(choice.AssigneeId is "" ? null : choice.AssigneeId)).Where(agent => agent.Value.Length > 0)],
            Companies = companies is null ? null : [.. companies.Select(company => new SelectListItem(company.Label, company.Value, company.Value == companyId))],
            CompanyIsUnknown = unknown,
            Forms = [.. (await FormsAsync()).Select(form => new SelectListItem(form.Label, form.Value, form.Value == choice.FormId))],
            Figures = Figures(report),
            Tables = report.IsEmpty || unknown ? [] : await tables.MakeAsync(report, new ReportLinks(url, choice, report.FromUtc)),
        };
    }

    private IReadOnlyList<ReportFigure> Figures(TicketReport report) =>
    [
        new(S["Created"], text.Number(report.Created), text.Number(report.CreatedBefore)),
        new(S["Closed"], text.Number(report.Closed), text.Number(report.SolvedBefore.Count)),
        new(S["Open now"], text.Number(report.Open), null),
        new(S["First answer, median"], text.Time(report.Answered.Median), text.Time(report.AnsweredBefore.Median)),
        new(S["Duration, median"], text.Time(report.Solved.Median), text.Time(report.SolvedBefore.Median)),
        new(S["Satisfaction"], text.Mean(ReportTables.Mean(report.Scores, score => score.Count)), text.Mean(ReportTables.Mean(report.Scores, score => score.Before))),
    ];

    // What an address cannot mean, is left out; an agent may have left.
    private async Task<ReportChoice> ChoiceAsync(ReportQuery query, string? companyId) => new(
        (await pipelines.GetAsync()).Find(query.Pipeline)?.Id,
        query.Assignee switch { null or "" => null, ReportQuery.Nobody => "", { Length: > 64 } => null, var userId => userId },
        companyId,
        (await FormsAsync()).FirstOrDefault(form => form.Value == query.Form)?.Value);

    private async Task<IReadOnlyList<TicketPropertyOption>> FormsAsync() =>
        sources.FirstOrDefault(source => source.Property == TicketPropertyNames.SupportForm) is { } source ? await source.ListAsync() ?? [] : [];

    /// <returns>All companies, null where they are too many; and the one that was chosen: null for none, empty for one that there is not.</returns>
    private async Task<(IReadOnlyList<TicketPropertyOption>? All, string? Chosen)> CompaniesAsync(string? asked)
    {
        if (sources.FirstOrDefault(source => source.Property == TicketPropertyNames.Company) is not { } source)
        {
            return ([], null);
        }

        var all = await source.ListAsync();
        if (string.IsNullOrEmpty(asked))
        {
            return (all, null);
        }

        return (all, (await source.NamesAsync([asked])).ContainsKey(asked) ? asked : await source.FindAsync(asked) ?? "");
    }

    private string Day(DateOnly day) => text.Day(day, ReportStep.Day);
}
