using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.ViewModels;
using static OrchardPortal.Tickets.Models.TicketFilterOperator;

namespace OrchardPortal.Tickets.Services;

/// <summary>The fields of rules: which operators and values a property offers.</summary>
internal sealed class TicketFilterRuleViews(
    ITicketPropertyService properties, TicketFilterDrafts drafts, IShapeFactory shapes, IStringLocalizer<TicketFilterRuleViews> localizer)
{
    private readonly IStringLocalizer S = localizer;
    private readonly Dictionary<string, IReadOnlyList<TicketPropertyOption>?> _references = [];
    private IReadOnlyList<TicketProperty> _all = [];
    private IReadOnlyList<TicketPropertyOption> _choices = [];
    private string _prefix = "";
    private string? _focus;

    public async Task<TicketFilterRuleViews> BeginAsync(string prefix, string? focus)
    {
        _all = await properties.ListAsync();
        _choices = [.. _all.Select(property => new TicketPropertyOption(property.Name, property.Label))];
        (_prefix, _focus) = (prefix, focus);
        return this;
    }

    public async Task<IShape> BuildAsync(TicketFilterRuleDraft rule, string path, int ordinal)
    {
        // A property that is gone is shown as it was called, until another is chosen.
        var property = _all.FirstOrDefault(candidate => candidate.Name == rule.Property)
            ?? new TicketProperty { Name = rule.Property, Label = rule.Property, Kind = TicketPropertyKind.Text };
        var operators = TicketFilterOperators.Of(property.Kind);
        var comparison = rule.Operator is { } chosen && operators.Contains(chosen) ? chosen : operators[0];
        var options = await OptionsAsync(property);
        return await shapes.CreateAsync<TicketFilterRuleViewModel>("TicketFilterRule", model =>
        {
            model.Prefix = _prefix;
            model.Path = path;
            model.Ordinal = ordinal;
            model.Property = property.Name;
            model.Kind = property.Kind;
            model.Properties = _choices.Any(choice => choice.Value == property.Name) ? _choices : [new(property.Name, property.Label), .. _choices];
            model.Operator = comparison;
            model.Operators = [.. operators.Select(item => new TicketPropertyOption(item.ToString(), LabelOf(item, property.Kind)))];
            model.Options = options;
            model.TakesNoValue = TicketFilterOperators.TakesNoValue(comparison);
            model.TakesManyValues = TicketFilterOperators.TakesManyValues(comparison);
            model.TakesDays = TicketFilterOperators.TakesDays(comparison);
            model.Values = options is null ? [string.Join(", ", model.TakesManyValues ? rule.Values : rule.Values.Take(1))] : rule.Values;
            model.Prompt = options is null && property.Kind == TicketPropertyKind.Reference ? drafts.Source(property.Name)?.Prompt ?? "" : "";
            model.Error = rule.Error;
            model.HasFocus = path == _focus;
        });
    }

    private async Task<IReadOnlyList<TicketPropertyOption>?> OptionsAsync(TicketProperty property)
    {
        switch (property.Kind)
        {
            case TicketPropertyKind.Choice:
                return property.Options;
            case TicketPropertyKind.Boolean:
                return [new("true", S["Yes"]), new("false", S["No"])];
            case TicketPropertyKind.Reference:
                if (!_references.TryGetValue(property.Name, out var options))
                {
                    _references[property.Name] = options = drafts.Source(property.Name) is { } source ? await source.ListAsync() : [];
                }

                return options;
            default:
                return null;
        }
    }

    private string LabelOf(TicketFilterOperator comparison, TicketPropertyKind kind) => comparison switch
    {
        Is => kind == TicketPropertyKind.Date ? S["is on"] : S["is"],
        IsNot => S["is not"],
        IsAnyOf => S["is any of"],
        IsNoneOf => S["is none of"],
        Contains => S["contains"],
        DoesNotContain => S["does not contain"],
        StartsWith => S["starts with"],
        IsEmpty => S["is empty"],
        IsNotEmpty => S["is not empty"],
        GreaterThan => S["is greater than"],
        LessThan => S["is less than"],
        Before => S["is before"],
        After => S["is after"],
        InLast => S["is in the last"],
        _ => S["is longer ago than"],
    };
}
