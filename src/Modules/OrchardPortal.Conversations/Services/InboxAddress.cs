using Microsoft.AspNetCore.Mvc;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Addresses of the agents' list that keep what was chosen.</summary>
internal sealed class InboxAddress(IUrlHelper url, InboxQuery query)
{
    public const string Area = "OrchardPortal.Conversations";

    /// <summary>Another filter begins at the first page, and keeps the search.</summary>
    public string Filter(string status, string? assignee) => Address(status, assignee, query.Sort, null);

    public string Sort(TicketSort sort) => Address(query.Status, query.Assignee, sort == TicketSort.Default ? null : sort.ToString(), null);

    public string Page(int page) => Address(query.Status, query.Assignee, query.Sort, page == 1 ? null : page);

    private string Address(string? status, string? assignee, string? sort, int? page) => url.Action("Index", "Inbox", new
    {
        area = Area,
        status,
        assignee,
        q = string.IsNullOrWhiteSpace(query.Q) ? null : query.Q,
        sort,
        page,
    })!;
}
