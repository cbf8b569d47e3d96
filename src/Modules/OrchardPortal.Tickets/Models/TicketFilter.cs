using System.Text.Json.Serialization;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tickets.Models;

/// <summary>Which tickets are meant: rules, and groups of rules, of which all or any must hold (requirements 38 to 40).</summary>
public sealed class TicketFilter
{
    /// <summary>Whether one of rules and groups is enough; otherwise all must hold.</summary>
    public bool MatchAny { get; set; }

    public List<TicketFilterRule> Rules { get; set; } = [];

    /// <summary>Filters within this one. One without any rule says nothing.</summary>
    public List<TicketFilter> Groups { get; set; } = [];

    /// <summary>Whether it has no rule anywhere, and so means every ticket.</summary>
    [JsonIgnore]
    public bool IsEmpty => Rules.Count == 0 && Groups.TrueForAll(group => group.IsEmpty);

    /// <summary>Whether a ticket is meant; the same answer as the database gives for <see cref="TicketScope.And"/>.</summary>
    /// <param name="utcNow">What "in the last days" counts from.</param>
    public bool Matches(TicketPart ticket, DateTime utcNow) => TicketFilterEvaluator.Matches(this, ticket, utcNow);

    /// <summary>All rules, those of groups included.</summary>
    public IEnumerable<TicketFilterRule> AllRules() => Rules.Concat(Groups.SelectMany(group => group.AllRules()));
}
