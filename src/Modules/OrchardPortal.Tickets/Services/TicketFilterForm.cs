using Microsoft.AspNetCore.Http;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>
/// The fields of a filter editor. Below a prefix each group and rule has a path: <c>Filter.g0.r2.Property</c> is the property of the third
/// rule in the first group. The buttons send what they do in <c>Filter.Do</c>, as a word and a path.
/// </summary>
internal static class TicketFilterForm
{
    public const string Add = "add";
    public const string AddGroup = "group";
    public const string Remove = "remove";

    /// <summary>Nothing changes but the fields, which follow the property that was chosen.</summary>
    public const string Refresh = "refresh";

    // Twice what is allowed is read, so that too much gets its reason instead of being cut off.
    private const int MaxRead = TicketFilterLimits.MaxRules * 2;

    public static TicketFilterDraft Read(IFormCollection form, string prefix)
    {
        var nodes = form.Keys.Where(key => key.StartsWith(prefix + ".", StringComparison.Ordinal))
            .Select(key => key[(prefix.Length + 1)..].Split('.'))
            .Where(path => path.Length <= TicketFilterLimits.MaxDepth + 2)
            .ToList();
        var read = 0;
        return Group(prefix, nodes, 0, ref read, form);
    }

    /// <summary>The button that was pressed, and the path of what it is about; null when none of the editor's was.</summary>
    public static (string Word, string Path)? Pressed(IFormCollection form, string prefix) =>
        form[prefix + ".Do"].LastOrDefault(value => !string.IsNullOrEmpty(value)) is { } value
            ? (value.Split(':')[0], value.Contains(':', StringComparison.Ordinal) ? value[(value.IndexOf(':', StringComparison.Ordinal) + 1)..] : "")
            : null;

    /// <returns>The path of what to go on with: the new rule, or the group that something was removed from.</returns>
    public static string Apply(TicketFilterDraft filter, string word, string path)
    {
        switch (word)
        {
            case Add when GroupAt(filter, path) is { } group:
                group.Rules.Add(NewRule());
                return FilterPath.Join(path, $"r{group.Rules.Count - 1}");
            case AddGroup when GroupAt(filter, path) is { } group:
                group.Groups.Add(new TicketFilterDraft { MatchAny = !group.MatchAny, Rules = { NewRule() } });
                return FilterPath.Join(path, $"g{group.Groups.Count - 1}.r0");
            case Remove when path.Length > 0 && GroupAt(filter, FilterPath.Parent(path)) is { } group:
                var last = path.Split('.')[^1];
                if (last[0] == 'r' && FilterPath.Index(last) is var rule && rule >= 0 && rule < group.Rules.Count)
                {
                    group.Rules.RemoveAt(rule);
                }
                else if (last[0] == 'g' && FilterPath.Index(last) is var inner && inner >= 0 && inner < group.Groups.Count)
                {
                    group.Groups.RemoveAt(inner);
                }

                return FilterPath.Parent(path);
            default:
                return path;
        }
    }

    private static TicketFilterDraft Group(string name, List<string[]> nodes, int depth, ref int read, IFormCollection form)
    {
        var group = new TicketFilterDraft { MatchAny = form[name + ".Join"] == "any" };
        foreach (var segment in FilterPath.Segments('r', nodes, depth))
        {
            if (++read <= MaxRead)
            {
                group.Rules.Add(Rule($"{name}.{segment}", form));
            }
        }

        foreach (var segment in FilterPath.Segments('g', nodes, depth))
        {
            if (++read <= MaxRead)
            {
                group.Groups.Add(Group($"{name}.{segment}", [.. nodes.Where(path => path.Length > depth + 1 && path[depth] == segment)], depth + 1, ref read, form));
            }
        }

        return group;
    }

    private static TicketFilterRuleDraft Rule(string name, IFormCollection form)
    {
        var rule = new TicketFilterRuleDraft { Property = form[name + ".Property"].FirstOrDefault() ?? "" };
        if (form[name + ".Was"].FirstOrDefault() is { } was && was != rule.Property)
        {
            // What was chosen for another property means nothing for this one.
            return rule;
        }

        var comparison = form[name + ".Operator"].FirstOrDefault();
        rule.Operator = Enum.GetNames<TicketFilterOperator>().Contains(comparison) ? Enum.Parse<TicketFilterOperator>(comparison!) : null;
        rule.Values = [.. form[name + ".Value"].OfType<string>().Select(TicketSubject.Clean).Where(value => value.Length > 0).Take(TicketFilterLimits.MaxValues + 1)];
        return rule;
    }

    private static TicketFilterRuleDraft NewRule() => new() { Property = TicketPropertyNames.Pipeline };

    private static TicketFilterDraft? GroupAt(TicketFilterDraft filter, string path) => FilterPath.GroupAt(filter, path, group => group.Groups);
}
