using System.Globalization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>The properties that were added in the admin: the fields of the type's own part, read once per change of the definitions.</summary>
internal sealed class AddedProperties
{
    /// <summary>The editor of text fields with options.</summary>
    public const string ChoiceEditor = "PredefinedList";

    private State? _state;

    public async Task<IReadOnlyList<TicketProperty>> ListAsync(IContentDefinitionManager definitions)
    {
        var identifier = await definitions.GetIdentifierAsync();
        var state = _state;
        if (state is null || state.Identifier != identifier)
        {
            _state = state = new State(identifier, Read(await definitions.GetPartDefinitionAsync(TicketTypes.Ticket)));
        }

        return state.Properties;
    }

    /// <summary>Of a definition that may just have been changed.</summary>
    public static IReadOnlyList<TicketProperty> Read(ContentPartDefinition? part) =>
        [.. (part?.Fields ?? []).Where(field => KindOf(field) is not null && !TicketPropertyNames.IsSystem(field.Name))
            .OrderBy(Position).Select(Property)];

    private static TicketProperty Property(ContentPartFieldDefinition field)
    {
        var settings = field.GetSettings<TicketPropertySettings>();
        return new TicketProperty
        {
            Name = field.Name,
            Label = field.DisplayName(),
            Kind = KindOf(field)!.Value,
            Options = [.. Options(field)],
            Hint = field.Description() ?? "",
            IsVisibleToCustomers = settings.VisibleToCustomers,
            IsEditableByCustomers = settings is { VisibleToCustomers: true, EditableByCustomers: true },
        };
    }

    private static IEnumerable<TicketPropertyOption> Options(ContentPartFieldDefinition field) => KindOf(field) == TicketPropertyKind.Choice
        ? field.GetSettings<TextFieldPredefinedListEditorSettings>().Options.Select(option => new TicketPropertyOption(option.Value, option.Name))
        : [];

    private static TicketPropertyKind? KindOf(ContentPartFieldDefinition field) => field.FieldDefinition.Name switch
    {
        nameof(TextField) => field.Editor() == ChoiceEditor ? TicketPropertyKind.Choice : TicketPropertyKind.Text,
        nameof(NumericField) => TicketPropertyKind.Number,
        nameof(BooleanField) => TicketPropertyKind.Boolean,
        nameof(DateTimeField) or nameof(DateField) => TicketPropertyKind.Date,
        _ => null,
    };

    private static double Position(ContentPartFieldDefinition field) =>
        double.TryParse(field.GetSettings<ContentPartFieldSettings>().Position, CultureInfo.InvariantCulture, out var position) ? position : double.MaxValue;

    private sealed record State(string Identifier, IReadOnlyList<TicketProperty> Properties);
}
