using System.Globalization;

namespace OrchardPortal.Tickets.Models;

/// <summary>A value of a property: one of the three, as its kind says. A yes is the number 1.</summary>
public readonly record struct TicketPropertyValue(string? Text, decimal? Number, DateTime? DateUtc)
{
    public static TicketPropertyValue OfText(string? text) => new(string.IsNullOrEmpty(text) ? null : text, null, null);

    public static TicketPropertyValue OfNumber(decimal? number) => new(null, number, null);

    public static TicketPropertyValue OfDate(DateTime? utc) => new(null, null, utc);

    public bool IsEmpty => Text is null && Number is null && DateUtc is null;

    /// <summary>The value as forms send it and as <see cref="Services.ITicketService.SetPropertiesAsync"/> takes it; empty for none.</summary>
    public string ToInput(TicketPropertyKind kind) => kind switch
    {
        TicketPropertyKind.Number => Number?.ToString("0.#####", CultureInfo.InvariantCulture) ?? "",
        TicketPropertyKind.Boolean => Number == 1 ? "true" : "false",
        TicketPropertyKind.Date => DateUtc?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        _ => Text ?? "",
    };
}
