using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using static System.FormattableString;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Makes the cards of the admin's first page; each number is the length of the list that it leads to.</summary>
internal sealed class TicketDashboard(DashboardReader reader, ITicketPipelineService pipelines, TimeText times, IStringLocalizer<TicketDashboard> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public async Task<IReadOnlyList<DashboardCard>> CardsAsync(string userId, IUrlHelper url)
    {
        IReadOnlyList<TicketPlace> places =
        [
            .. (await pipelines.GetAsync()).Pipelines.SelectMany(pipeline =>
                pipeline.Stages.Where(stage => !stage.IsClosed && !stage.SlaPaused).Select(stage => new TicketPlace(pipeline.Id, stage.Id)))
                .Take(TicketFilterLimits.MaxValues),
        ];
        var numbers = await reader.ReadAsync(userId, places);
        var oldest = numbers.OldestUtc is { } utc ? S["the oldest: {0}", (await times.ViewAsync(utc)).Text].Value : "";

        return
        [
            Card(S["Unassigned"], numbers.Unassigned, new InboxQuery { Status = "open", Assignee = InboxQuery.Nobody }),
            Card(S["Mine"], numbers.Mine, new InboxQuery { Status = "open", Assignee = InboxQuery.Mine }),
            Card(S["Waiting on us"], numbers.WaitingOnUs, Open(InboxNarrowing.Rule(TicketPropertyNames.Stage, TicketFilterOperator.IsAnyOf, places.Select(place => place.ToString())))),
            Card(S["Without a first answer"], numbers.Unanswered, Open(InboxNarrowing.Rule(TicketPropertyNames.FirstAnswer, TicketFilterOperator.IsEmpty)), oldest),
            Card(
                S.Plural(DashboardReader.Days, "Closed in the last day", "Closed in the last {0} days"),
                numbers.Closed,
                new InboxQuery { Status = "closed", Where = [InboxNarrowing.Rule(TicketPropertyNames.Closed, TicketFilterOperator.InLast, Invariant($"{DashboardReader.Days}"))] }),
        ];

        DashboardCard Card(string label, int number, InboxQuery query, string more = "") =>
            new(label, number.ToString("N0", CultureInfo.CurrentCulture), new InboxAddress(url, query).Page(1), more);

        // The oldest first: they have waited longest.
        static InboxQuery Open(string rule) => new() { Status = "open", Where = [rule], Sort = "created" };
    }
}
