using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using YesSql;
using Rules = OrchardPortal.Tickets.Services.TicketPropertyDefinitionRules;

namespace OrchardPortal.Tickets.Services;

internal sealed class TicketPropertyDefinitions(
    IContentDefinitionManager definitions,
    IEnumerable<ITicketPropertyUser> users,
    ISession session,
    IStringLocalizer<TicketPropertyDefinitions> localizer) : ITicketPropertyDefinitions
{
    private readonly IStringLocalizer S = localizer;

    public async Task<IReadOnlyList<TicketProperty>> ListAsync() => AddedProperties.Read(await definitions.LoadPartDefinitionAsync(TicketTypes.Ticket));

    public async Task<string> AddAsync(TicketPropertyDefinition definition)
    {
        Require(definition);
        var part = await definitions.LoadPartDefinitionAsync(TicketTypes.Ticket);
        var count = (await ListAsync()).Count;
        if (count >= Rules.MaxProperties)
        {
            throw new ArgumentException($"There are {Rules.MaxProperties} properties already.", nameof(definition));
        }

        var name = Rules.Unique(Rules.NameOf(definition.Label), [.. (part?.Fields ?? []).Select(field => field.Name)]);
        await AlterAsync(name, field => Write(field.OfType(FieldType(definition.Kind)), definition, definition.Kind, []).WithPosition(Text(count)));
        return name;
    }

    public async Task<bool> UpdateAsync(string name, TicketPropertyDefinition definition)
    {
        if (await FindAsync(name) is not { } property)
        {
            return false;
        }

        Require(definition with { Kind = property.Kind });
        await AlterAsync(name, field => Write(field, definition, property.Kind, property.Options));
        return true;
    }

    public async Task<bool> MoveAsync(string name, bool up)
    {
        var names = (await ListAsync()).Select(property => property.Name).ToList();
        var from = names.IndexOf(name);
        var to = from + (up ? -1 : 1);
        if (from < 0 || to < 0 || to >= names.Count)
        {
            return false;
        }

        (names[from], names[to]) = (names[to], names[from]);
        await definitions.AlterPartDefinitionAsync(TicketTypes.Ticket, part =>
        {
            for (var i = 0; i < names.Count; i++)
            {
                var position = Text(i);
                part.WithField(names[i], field => field.WithPosition(position));
            }
        });
        return true;
    }

    public async Task<IReadOnlyList<string>> FindUsesAsync(string name)
    {
        var uses = new List<string>();
        foreach (var user in users)
        {
            uses.AddRange(await user.FindUsesAsync(name));
        }

        return uses;
    }

    public Task<int> CountTicketsAsync(string name) => session.QueryIndex<TicketPropertyIndex>(row => row.Name == name).CountAsync();

    public async Task<bool> RemoveAsync(string name)
    {
        if (await FindAsync(name) is null || (await FindUsesAsync(name)).Count > 0)
        {
            return false;
        }

        await definitions.AlterPartDefinitionAsync(TicketTypes.Ticket, part => part.RemoveField(name));
        return true;
    }

    public IReadOnlyDictionary<string, string> Check(TicketPropertyDefinition definition)
    {
        var errors = new Dictionary<string, string>();
        if (string.IsNullOrWhiteSpace(definition.Label) || definition.Label.Length > Rules.MaxLabelLength || definition.Label.Any(char.IsControl))
        {
            errors[nameof(definition.Label)] = S["Give a label of at most {0} characters.", Rules.MaxLabelLength];
        }

        if (definition.Kind is < TicketPropertyKind.Text or > TicketPropertyKind.Choice)
        {
            errors[nameof(definition.Kind)] = S["Choose a kind of the list."];
        }

        if (definition.Hint.Length > Rules.MaxHintLength || definition.Hint.Any(char.IsControl))
        {
            errors[nameof(definition.Hint)] = S["Write at most {0} characters.", Rules.MaxHintLength];
        }

        if (definition.Kind == TicketPropertyKind.Choice && OptionsError(definition.Options) is { } error)
        {
            errors[nameof(definition.Options)] = error;
        }

        return errors;
    }

    private string? OptionsError(IReadOnlyList<string> options)
    {
        if (options.Count is 0 or > Rules.MaxOptions)
        {
            return S["Write 1 to {0} options, one a line.", Rules.MaxOptions];
        }

        if (options.Any(option => option.Length > CompareText.MaxLength || option.Any(char.IsControl)))
        {
            return S["An option has at most {0} characters.", CompareText.MaxLength];
        }

        return options.GroupBy(CompareText.Key).FirstOrDefault(group => group.Count() > 1) is { } twice ? S["“{0}” occurs twice.", twice.First()].Value : null;
    }

    private void Require(TicketPropertyDefinition definition)
    {
        foreach (var (member, error) in Check(definition))
        {
            throw new ArgumentException($"{member}: {error}", nameof(definition));
        }
    }

    private async Task<TicketProperty?> FindAsync(string name) => (await ListAsync()).FirstOrDefault(property => property.Name == name);

    private Task AlterAsync(string name, Action<ContentPartFieldDefinitionBuilder> change) =>
        definitions.AlterPartDefinitionAsync(TicketTypes.Ticket, part => part.WithField(name, change));

    private static ContentPartFieldDefinitionBuilder Write(
        ContentPartFieldDefinitionBuilder field, TicketPropertyDefinition definition, TicketPropertyKind kind, IReadOnlyList<TicketPropertyOption> former)
    {
        field.WithDisplayName(definition.Label).WithDescription(definition.Hint).WithSettings(new TicketPropertySettings
        {
            VisibleToCustomers = definition.IsVisibleToCustomers,
            EditableByCustomers = definition is { IsVisibleToCustomers: true, IsEditableByCustomers: true },
        });
        return kind switch
        {
            TicketPropertyKind.Choice => field.WithEditor(AddedProperties.ChoiceEditor).WithSettings(new TextFieldPredefinedListEditorSettings
            {
                Editor = EditorOption.Dropdown,
                Options = [.. definition.Options.Select(label => new ListValueOption(label, former.FirstOrDefault(option => option.Label == label)?.Value ?? label))],
            }),
            TicketPropertyKind.Number => field.MergeSettings<NumericFieldSettings>(settings => settings.Scale = TicketPropertyRules.Decimals),
            _ => field,
        };
    }

    private static string FieldType(TicketPropertyKind kind) => kind switch
    {
        TicketPropertyKind.Number => nameof(NumericField),
        TicketPropertyKind.Boolean => nameof(BooleanField),
        TicketPropertyKind.Date => nameof(DateTimeField),
        _ => nameof(TextField),
    };

    private static string Text(int position) => position.ToString(CultureInfo.InvariantCulture);
}
