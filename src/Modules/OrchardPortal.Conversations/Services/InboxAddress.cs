using Microsoft.AspNetCore.Mvc;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Addresses of the agents' list that keep what was chosen. Made without routing: a list has dozens of them.</summary>
internal sealed class InboxAddress(IUrlHelper url, InboxQuery query)
{
    public const string Area = "OrchardPortal.Conversations";

    private readonly string _list = url.Action("Index", "Inbox", new { area = Area })!;

    /// <summary>Another filter begins at the first page, and keeps the search.</summary>
    public string Filter(string status, string? assignee) => Address(new InboxQuery { Status = status, Assignee = assignee, Q = query.Q, Sort = query.Sort });

    public string View(string viewId) => Address(new InboxQuery { View = viewId });

    public string Sort(TicketSort sort) => Address(With(sort == TicketSort.Default ? null : sort.ToString(), 1));

    public string Page(int page) => Address(With(query.Sort, page));

    public string Ticket(long number) => $"{_list}/{number}";

    /// <summary>Without one of the rules that the address brings.</summary>
    public string Without(string rule)
    {
        var to = With(query.Sort, 1);
        to.Where = [.. to.Where.Where(kept => kept != rule)];
        return Address(to);
    }

    private InboxQuery With(string? sort, int page) => new()
    {
        View = query.View,
        Status = query.Status,
        Assignee = query.Assignee,
        Place = query.Place,
        Priority = query.Priority,
        Q = query.Q,
        Where = query.Where,
        Sort = sort,
        Page = page,
    };

    private string Address(InboxQuery to)
    {
        var address = new System.Text.StringBuilder(_list);
        var separator = '?';
        void Add(string name, string? value)
        {
            if (value is not null)
            {
                address.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
                separator = '&';
            }
        }

        Add("view", to.View);
        if (to.View is null)
        {
            Add("status", to.Status);
            Add("assignee", to.Assignee);
            Add("place", to.Place);
            Add("priority", to.Priority);
        }

        foreach (var rule in to.Where)
        {
            Add("where", rule);
        }

        Add("q", to.Q);
        Add("sort", to.Sort);
        Add("page", to.Page == 1 ? null : to.Page.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return address.ToString();
    }
}
