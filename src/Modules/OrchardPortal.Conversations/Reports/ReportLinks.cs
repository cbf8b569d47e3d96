using Microsoft.AspNetCore.Mvc;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Leads from a number to the agents' list of the tickets that it counts.</summary>
/// <param name="url">Of the request.</param>
/// <param name="choice">Which tickets the report is about.</param>
/// <param name="fromUtc">When its first day begins, where its reader is.</param>
internal sealed class ReportLinks(IUrlHelper url, ReportChoice choice, DateTime fromUtc)
{
    /// <summary>Tickets that came in the time, with a word in the subject.</summary>
    public string Word(string word) => List("all", choice.AssigneeId, word, InTime(TicketPropertyNames.Created));

    /// <summary>Tickets that came in the time, with a value.</summary>
    public string Value(string property, string value) =>
        List("all", choice.AssigneeId, null, InTime(TicketPropertyNames.Created), InboxNarrowing.Rule(property, TicketFilterOperator.Is, value));

    /// <summary>What somebody closed in the time; the empty string for nobody.</summary>
    public string ClosedBy(string userId) => List("closed", userId, null, InTime(TicketPropertyNames.Closed));

    private string InTime(string property) => InboxNarrowing.Rule(property, TicketFilterOperator.After, FilterMoment.Write(fromUtc));

    private string List(string status, string? assigneeId, string? words, params IEnumerable<string> rules)
    {
        var query = new InboxQuery
        {
            Status = status,
            Assignee = assigneeId is "" ? InboxQuery.Nobody : assigneeId,
            Q = words,
            Where =
            [
                .. rules,
                .. choice.PipelineId is { } pipeline ? [InboxNarrowing.Rule(TicketPropertyNames.Pipeline, TicketFilterOperator.Is, pipeline)] : Array.Empty<string>(),
                .. choice.CompanyId is { } company ? [InboxNarrowing.Rule(TicketPropertyNames.Company, TicketFilterOperator.Is, company)] : Array.Empty<string>(),
                .. choice.FormId is { } form ? [InboxNarrowing.Rule(TicketPropertyNames.SupportForm, TicketFilterOperator.Is, form)] : Array.Empty<string>(),
            ],
        };

        return new InboxAddress(url, query).Page(1);
    }
}
