using System.Text.Json.Serialization;

namespace OrchardPortal.Contacts.Models;

/// <summary>Which contacts are meant: rules, and groups of rules, of which all or any must hold (requirement 13).</summary>
public sealed class ContactFilter
{
    /// <summary>Levels of groups, the filter itself included.</summary>
    public const int MaxDepth = 3;

    public const int MaxRules = 30;

    /// <summary>Values of one rule.</summary>
    public const int MaxValues = 50;

    /// <summary>Whether one of rules and groups is enough; otherwise all must hold.</summary>
    public bool MatchAny { get; set; }

    public List<ContactFilterRule> Rules { get; set; } = [];

    /// <summary>Filters within this one. One without any rule says nothing.</summary>
    public List<ContactFilter> Groups { get; set; } = [];

    /// <summary>Whether it has no rule anywhere; it means nobody then, so that a list which is not finished lets nobody in.</summary>
    [JsonIgnore]
    public bool IsEmpty => Rules.Count == 0 && Groups.TrueForAll(group => group.IsEmpty);

    /// <summary>Whether it is small enough to be asked of the database; a larger one means nobody.</summary>
    [JsonIgnore]
    public bool IsAllowed => Depth(1) <= MaxDepth && AllRules().Take(MaxRules + 1).Count() <= MaxRules && AllRules().All(rule => rule.Values.Count <= MaxValues);

    /// <summary>All rules, those of groups included.</summary>
    public IEnumerable<ContactFilterRule> AllRules() => Rules.Concat(Groups.SelectMany(group => group.AllRules()));

    private int Depth(int depth) => depth > MaxDepth || Groups.Count == 0 ? depth : Groups.Max(group => group.Depth(depth + 1));
}
