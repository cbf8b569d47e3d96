using Microsoft.AspNetCore.Http;
using OrchardPortal.Contacts.Models;

namespace OrchardPortal.Contacts.Services;

/// <summary>
/// The fields of a filter editor. Below <see cref="Prefix"/> each group and rule has a path: <c>Filter.g0.r2.Property</c> is the property of
/// the third rule in the first group. The buttons send what they do in <c>Filter.Do</c>, as a word and a path.
/// </summary>
internal static class ContactFilterForm
{
    public const string Prefix = "Filter";

    private const int MaxTyped = 2000;
    private const string Add = "add";
    private const string AddGroup = "group";
    private const string Remove = "remove";

    public static ContactFilterDraft Read(IFormCollection form)
    {
        var nodes = form.Keys.Where(key => key.StartsWith(Prefix + ".", StringComparison.Ordinal))
            .Select(key => key[(Prefix.Length + 1)..].Split('.'))
            .Where(path => path.Length <= ContactFilter.MaxDepth + 2)
            .ToList();
        // More than is allowed is read, so that too much gets its reason instead of being cut off.
        var left = ContactFilter.MaxRules * 2;

        return Group(Prefix, nodes, 0, ref left, form);
    }

    /// <summary>Does what the button of the editor says that was pressed.</summary>
    /// <returns>The path of what to go on with; null when none of the editor's buttons was pressed.</returns>
    public static string? Press(IFormCollection form, ContactFilterDraft filter)
    {
        if (form[Prefix + ".Do"].LastOrDefault(value => !string.IsNullOrEmpty(value)) is not { } pressed)
        {
            return null;
        }

        var (word, path) = pressed.Split(':', 2) is [var first, var second] ? (first, second) : (pressed, "");
        if (word is Add or AddGroup && GroupAt(filter, path) is { } group)
        {
            if (word == Add)
            {
                group.Rules.Add(NewRule());

                return FilterPath.Join(path, $"r{group.Rules.Count - 1}");
            }

            group.Groups.Add(new ContactFilterDraft { MatchAny = !group.MatchAny, Rules = { NewRule() } });

            return FilterPath.Join(path, $"g{group.Groups.Count - 1}.r0");
        }

        return word == Remove && path.Length > 0 ? RemoveAt(filter, path) : path;
    }

    private static string RemoveAt(ContactFilterDraft filter, string path)
    {
        var parent = FilterPath.Parent(path);
        var last = path.Split('.')[^1];
        var index = FilterPath.Index(last);
        if (GroupAt(filter, parent) is { } group && index >= 0)
        {
            if (last[0] == 'r' && index < group.Rules.Count)
            {
                group.Rules.RemoveAt(index);
            }
            else if (last[0] == 'g' && index < group.Groups.Count)
            {
                group.Groups.RemoveAt(index);
            }
        }

        return parent;
    }

    private static ContactFilterDraft Group(string name, List<string[]> nodes, int depth, ref int left, IFormCollection form)
    {
        var group = new ContactFilterDraft { MatchAny = form[name + ".Join"] == "any" };
        foreach (var segment in FilterPath.Segments('r', nodes, depth))
        {
            if (left-- > 0)
            {
                group.Rules.Add(Rule($"{name}.{segment}", form));
            }
        }

        foreach (var segment in FilterPath.Segments('g', nodes, depth))
        {
            if (left-- > 0)
            {
                group.Groups.Add(Group($"{name}.{segment}", [.. nodes.Where(path => path.Length > depth + 1 && path[depth] == segment)], depth + 1, ref left, form));
            }
        }

        return group;
    }

    private static ContactFilterRuleDraft Rule(string name, IFormCollection form)
    {
        var rule = new ContactFilterRuleDraft { Property = form[name + ".Property"].FirstOrDefault() ?? "" };
        if (form[name + ".Was"].FirstOrDefault() is { } was && was != rule.Property)
        {
            // What was chosen for another property means nothing for this one.
            return rule;
        }

        var comparison = form[name + ".Operator"].FirstOrDefault();
        rule.Operator = Enum.GetNames<ContactFilterOperator>().Contains(comparison) ? Enum.Parse<ContactFilterOperator>(comparison!) : null;
        rule.Values = [.. form[name + ".Value"].OfType<string>().Select(Clean).Where(value => value.Length > 0).Take(ContactFilter.MaxValues + 1)];

        return rule;
    }

    private static string Clean(string value) => string.Concat(value.Take(MaxTyped).Where(c => !char.IsControl(c))).Trim();

    private static ContactFilterRuleDraft NewRule() => new() { Property = ContactProperties.Domain };

    private static ContactFilterDraft? GroupAt(ContactFilterDraft filter, string path) => FilterPath.GroupAt(filter, path, group => group.Groups);
}
