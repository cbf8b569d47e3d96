using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.ViewModels;
using YesSql;
using ISession = YesSql.ISession;
using static OrchardPortal.Contacts.Models.ContactFilterOperator;

namespace OrchardPortal.Contacts.Services;

/// <summary>Edits the rules of a contact list, with and without JavaScript.</summary>
internal sealed class ContactFilterEditor(ContactFilterVocabulary vocabulary, ISession session, IStringLocalizer<ContactFilterEditor> localizer)
{
    private const int Previewed = 5;

    private readonly IStringLocalizer S = localizer;

    public async Task<ContactFilterInput> ReadAsync(IFormCollection form)
    {
        var draft = ContactFilterForm.Read(form);
        var focus = ContactFilterForm.Press(form, draft);
        var names = (await vocabulary.PropertiesAsync()).Select(property => property.Key).ToHashSet();
        var filter = await GroupAsync(draft, names);
        var error = filter.IsAllowed ? null : S["A list has at most {0} rules, in groups of at most {1} levels.", ContactFilter.MaxRules, ContactFilter.MaxDepth].Value;
        var isValid = error is null && !HasErrors(draft);
        if (focus is not null)
        {
            // Nobody is told what is wrong with a rule before they have finished it.
            Forgive(draft);
        }

        return new ContactFilterInput { Draft = draft, Filter = isValid ? filter : null, Error = error, IsEditing = focus is not null, Focus = focus };
    }

    public async Task<ContactFilterEditorViewModel> BuildAsync(ContactFilter filter)
    {
        var references = filter.AllRules().Where(rule => ContactProperties.IsReference(rule.Property)).SelectMany(rule => rule.Values).Distinct().ToArray();
        var names = await vocabulary.ChoicesAsync(ContactProperties.Company) is null ? await vocabulary.CompanyNamesAsync(references) : null;

        return await BuildAsync(new ContactFilterInput { Draft = Show(filter, names), Filter = filter });
    }

    public async Task<ContactFilterEditorViewModel> BuildAsync(ContactFilterInput input) => new()
    {
        Root = await ViewAsync(input.Draft, "", 1, input.Focus, await vocabulary.PropertiesAsync()),
        Preview = await PreviewAsync(input),
        Error = input.Error,
    };

    public async Task<ContactFilterPreviewViewModel> PreviewAsync(ContactFilterInput input)
    {
        if (input.Filter is not { } filter)
        {
            return new ContactFilterPreviewViewModel();
        }

        var query = session.QueryIndex(ContactFilterEvaluator.ToPredicate(filter));

        return new ContactFilterPreviewViewModel
        {
            Count = filter.IsEmpty ? 0 : await query.CountAsync(),
            First = filter.IsEmpty ? [] : [.. (await query.OrderBy(row => row.FullName).ThenBy(row => row.ContentItemId).Take(Previewed).ListAsync()).Select(Name)],
        };
    }

    private static string Name(ContactIndex row) => row.FullName.Length > 0 ? row.FullName : row.Email.Length > 0 ? row.Email : row.Handle;

    private static ContactFilterDraft Show(ContactFilter filter, IReadOnlyDictionary<string, string>? names)
    {
        var draft = new ContactFilterDraft { MatchAny = filter.MatchAny };
        draft.Rules.AddRange(filter.Rules.Select(rule => new ContactFilterRuleDraft
        {
            Property = rule.Property,
            Operator = rule.Operator,
            Values = [.. rule.Values.Select(value => names is not null && ContactProperties.IsReference(rule.Property) ? names.GetValueOrDefault(value, value) : value)],
        }));
        draft.Groups.AddRange(filter.Groups.Select(group => Show(group, names)));

        return draft;
    }

    private async Task<ContactFilter> GroupAsync(ContactFilterDraft draft, HashSet<string> names)
    {
        var filter = new ContactFilter { MatchAny = draft.MatchAny };
        foreach (var rule in draft.Rules)
        {
            filter.Rules.Add(await RuleAsync(rule, names));
        }

        foreach (var group in draft.Groups)
        {
            filter.Groups.Add(await GroupAsync(group, names));
        }

        // A group that lost its rules says nothing.
        filter.Groups.RemoveAll(group => group.IsEmpty);

        return filter;
    }

    private async Task<ContactFilterRule> RuleAsync(ContactFilterRuleDraft draft, HashSet<string> names)
    {
        var operators = ContactFilterVocabulary.OperatorsOf(draft.Property);
        var comparison = draft.Operator is { } chosen && operators.Contains(chosen) ? chosen : operators[0];
        var rule = new ContactFilterRule { Property = draft.Property, Operator = comparison };
        draft.Error = !names.Contains(draft.Property) ? S["Choose a property of the list."].Value
            : draft.Operator is not null && draft.Operator != comparison ? S["Choose how to compare."].Value
            : null;
        if (comparison is IsEmpty or IsNotEmpty)
        {
            return rule;
        }

        var choices = await vocabulary.ChoicesAsync(draft.Property);
        foreach (var typed in Typed(draft, comparison, choices is not null))
        {
            var value = choices is not null ? choices.FirstOrDefault(choice => choice.Key == typed).Key
                : ContactProperties.IsReference(draft.Property) ? await vocabulary.FindCompanyAsync(typed)
                : CompareText.Key(typed).Length > 0 ? typed
                : null;
            if (value is null)
            {
                draft.Error ??= S["There is nothing called “{0}”.", typed];
            }
            else
            {
                rule.Values.Add(value);
            }
        }

        if (rule.Values.Count == 0)
        {
            draft.Error ??= S["Say what to compare with."];
        }

        return rule;
    }

    // Several texts are typed into one field; what is chosen is chosen one by one.
    private static IEnumerable<string> Typed(ContactFilterRuleDraft draft, ContactFilterOperator comparison, bool isChosen) =>
        comparison is Is or IsNot && !isChosen
            ? draft.Values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()
            : comparison is Is or IsNot ? draft.Values.Distinct() : draft.Values.Take(1);

    private async Task<ContactFilterGroupViewModel> ViewAsync(
        ContactFilterDraft group, string path, int depth, string? focus, IReadOnlyList<KeyValuePair<string, string>> properties)
    {
        var view = new ContactFilterGroupViewModel { Path = path, MatchAny = group.MatchAny, MayNest = depth < ContactFilter.MaxDepth, HasFocus = path == focus };
        for (var i = 0; i < group.Rules.Count; i++)
        {
            var rule = group.Rules[i];
            var operators = ContactFilterVocabulary.OperatorsOf(rule.Property);
            view.Rules.Add(new ContactFilterRuleViewModel
            {
                Path = FilterPath.Join(path, $"r{i}"),
                Ordinal = i + 1,
                Draft = rule,
                Properties = properties,
                Operator = rule.Operator is { } chosen && operators.Contains(chosen) ? chosen : operators[0],
                Operators = [.. operators.Select(comparison => new KeyValuePair<string, string>(comparison.ToString(), vocabulary.LabelOf(comparison)))],
                Choices = await vocabulary.ChoicesAsync(rule.Property),
                HasFocus = FilterPath.Join(path, $"r{i}") == focus,
            });
        }

        for (var i = 0; i < group.Groups.Count; i++)
        {
            view.Groups.Add(await ViewAsync(group.Groups[i], FilterPath.Join(path, $"g{i}"), depth + 1, focus, properties));
        }

        return view;
    }

    private static bool HasErrors(ContactFilterDraft draft) => draft.Rules.Exists(rule => rule.Error is not null) || draft.Groups.Exists(HasErrors);

    private static void Forgive(ContactFilterDraft draft)
    {
        draft.Rules.ForEach(rule => rule.Error = null);
        draft.Groups.ForEach(Forgive);
    }
}
