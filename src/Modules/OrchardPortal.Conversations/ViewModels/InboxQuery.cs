using OrchardPortal.Conversations.Models;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.ViewModels;

/// <summary>What the address of the agents' list says.</summary>
public sealed class InboxQuery
{
    public const string Mine = "me";
    public const string Nobody = "none";

    private const int MostRules = 6;
    private const int LongestRule = 500;

    /// <summary>The id of a kept view: it says all but search, order and page.</summary>
    public string? View { get; set; }

    public string? Status { get; set; }

    /// <summary><see cref="Mine"/>, <see cref="Nobody"/>, an agent's user id, or empty for all.</summary>
    public string? Assignee { get; set; }

    /// <summary>See <see cref="Services.TicketPlace"/>; empty for all.</summary>
    public string? Place { get; set; }

    /// <summary>The name of a <see cref="TicketPriority"/>; empty for all.</summary>
    public string? Priority { get; set; }

    public string? Q { get; set; }

    /// <summary>Rules besides, see <see cref="Services.InboxNarrowing"/>; all must hold.</summary>
    public string[] Where { get; set; } = [];

    public string? Sort { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>Agents begin with what is open.</summary>
    public TicketStatusFilter StatusFilter => Status?.ToLowerInvariant() switch
    {
        "all" => TicketStatusFilter.All,
        "closed" => TicketStatusFilter.Closed,
        _ => TicketStatusFilter.Open,
    };

    /// <summary>What was chosen beyond status and “mine” or “unassigned”.</summary>
    public bool IsNarrowed => View is null && (Place is not null || Priority is not null || (Assignee is not null and not Mine and not Nobody));

    /// <summary>The same without what an address cannot mean: an address is never an error.</summary>
    public InboxQuery Cleaned() => new()
    {
        View = NullIfEmpty(View),
        Status = StatusFilter.ToString().ToLowerInvariant(),
        Assignee = NullIfEmpty(Assignee),
        Place = Services.TicketPlace.Parse(Place)?.ToString(),
        Priority = Enum.GetNames<TicketPriority>().FirstOrDefault(name => name == Priority),
        Q = NullIfEmpty(Q?.Trim()),
        Where = [.. (Where ?? []).Where(rule => rule is { Length: > 0 and <= LongestRule }).Distinct().Take(MostRules)],
        Sort = NullIfEmpty(Sort),
        Page = Page,
    };

    /// <summary>As the view says; search, order and page as the address.</summary>
    public InboxQuery In(InboxView view) => new InboxQuery
    {
        View = view.Id,
        Status = view.Status,
        Assignee = view.Assignee,
        Place = view.Place,
        Priority = view.Priority,
        Q = string.IsNullOrWhiteSpace(Q) ? view.Q : Q,
        Sort = string.IsNullOrEmpty(Sort) ? view.Sort : Sort,
        Page = Page,
    }.Cleaned();

    private static string? NullIfEmpty(string? value) => string.IsNullOrWhiteSpace(value) || value.Length > 200 ? null : value;
}
