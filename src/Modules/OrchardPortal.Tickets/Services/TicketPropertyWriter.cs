using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>Writes properties into the fields of a ticket.</summary>
internal sealed class TicketPropertyWriter(ITicketPropertyService properties, IContentDefinitionManager definitions)
{
    /// <exception cref="ArgumentException">A value cannot be one.</exception>
    public async Task<IReadOnlyList<ParsedProperty>> ParseAsync(IReadOnlyDictionary<string, string?> values)
    {
        if (values.Count == 0)
        {
            return [];
        }

        foreach (var (name, error) in await properties.ValidateAsync(values))
        {
            throw new ArgumentException($"{name}: {error}", nameof(values));
        }

        var part = await definitions.GetPartDefinitionAsync(TicketTypes.Ticket);
        var result = new List<ParsedProperty>();
        foreach (var property in await properties.ListAsync())
        {
            if (values.TryGetValue(property.Name, out var input) && TicketPropertyRules.TryParse(property, input, out var value))
            {
                var field = part?.Fields.FirstOrDefault(field => field.Name == property.Name)?.FieldDefinition.Name;
                result.Add(new ParsedProperty(property, field, value));
            }
        }

        return result;
    }

    /// <returns>The names of those that changed.</returns>
    public static IReadOnlyCollection<string> Write(TicketPart ticket, IReadOnlyList<ParsedProperty> values)
    {
        if (values.Count == 0)
        {
            return [];
        }

        var former = new Dictionary<string, TicketPropertyValue>(TicketPropertyReader.Read(ticket.ContentItem));
        var changed = new List<string>();
        foreach (var (property, field, value) in values)
        {
            if (property.IsSystem ? SettableProperties.Set(ticket, property.Name, value.Text!) : former.GetValueOrDefault(property.Name) != value)
            {
                changed.Add(property.Name);
                if (!property.IsSystem)
                {
                    Write(ticket.ContentItem, property.Name, field, value);
                }
            }
        }

        ticket.Apply();
        return changed;
    }

    private static void Write(ContentItem ticket, string name, string? field, TicketPropertyValue value) => ticket.Alter<ContentPart>(TicketTypes.Ticket, part =>
    {
        switch (field)
        {
            case nameof(TextField):
                part.Alter<TextField>(name, text => text.Text = value.Text);
                break;
            case nameof(NumericField):
                part.Alter<NumericField>(name, number => number.Value = value.Number);
                break;
            case nameof(BooleanField):
                part.Alter<BooleanField>(name, boolean => boolean.Value = value.Number == 1);
                break;
            case nameof(DateTimeField):
                part.Alter<DateTimeField>(name, date => date.Value = value.DateUtc);
                break;
            case nameof(DateField):
                part.Alter<DateField>(name, date => date.Value = value.DateUtc);
                break;
        }
    });
}
