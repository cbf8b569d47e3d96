using System.Globalization;
using System.Text.Json;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>Reads the added properties of a ticket from its fields. What a field is shows in how it is kept, so that no definition is needed.</summary>
internal static class TicketPropertyReader
{
    /// <summary>The values that there are, by property; a no is none.</summary>
    public static IEnumerable<KeyValuePair<string, TicketPropertyValue>> Read(ContentItem ticket)
    {
        object content = ticket.Content;
        if (content is not JsonDynamicObject parts || ((JsonObject)parts)[TicketTypes.Ticket] is not JsonObject fields)
        {
            yield break;
        }

        foreach (var (name, field) in fields)
        {
            if (field is JsonObject data && Value(data) is { IsEmpty: false } value)
            {
                yield return new(name, value);
            }
        }
    }

    private static TicketPropertyValue Value(JsonObject field)
    {
        if (field["Text"] is JsonValue text && text.GetValueKind() == JsonValueKind.String)
        {
            return TicketPropertyValue.OfText(CompareText.Shorten(text.GetValue<string>()));
        }

        return field["Value"] is JsonValue value
            ? value.GetValueKind() switch
            {
                JsonValueKind.True => TicketPropertyValue.OfNumber(1),
                JsonValueKind.Number => TicketPropertyValue.OfNumber(Number(value)),
                JsonValueKind.String => TicketPropertyValue.OfDate(Date(value)),
                _ => default,
            }
            : default;
    }

    private static decimal? Number(JsonValue value) =>
        decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && TicketPropertyRules.IsNumber(number) ? number : null;

    private static DateTime? Date(JsonValue value) =>
        value.TryGetValue<DateTime>(out var date)
            || DateTime.TryParse(value.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out date)
            ? DateTime.SpecifyKind(date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : date, DateTimeKind.Utc)
            : null;
}
