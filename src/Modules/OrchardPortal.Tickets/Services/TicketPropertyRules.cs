using System.Globalization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>What a value of a property may be, and how it is read from what was typed.</summary>
internal static class TicketPropertyRules
{
    /// <summary>So large, with so many decimals, that every database compares numbers exactly.</summary>
    public const decimal LargestNumber = 999_999_999;
    public const int Decimals = 5;

    private const NumberStyles Typed = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    public static bool IsNumber(decimal number) => Math.Abs(number) <= LargestNumber && decimal.Round(number, Decimals) == number;

    /// <returns>False when this cannot be a value; an empty text is no value, and may be.</returns>
    public static bool TryParse(TicketProperty property, string? input, out TicketPropertyValue value)
    {
        var text = TicketSubject.Clean(input);
        value = default;
        if (text.Length == 0)
        {
            return true;
        }

        switch (property.Kind)
        {
            case TicketPropertyKind.Number:
                var isNumber = TryParseNumber(text, out var number);
                value = TicketPropertyValue.OfNumber(number);
                return isNumber;
            case TicketPropertyKind.Boolean:
                value = TicketPropertyValue.OfNumber(text is "true" or "on" ? 1 : null);
                return text is "true" or "on" or "false";
            case TicketPropertyKind.Date:
                var isDate = TryParseDay(text, out var day);
                value = TicketPropertyValue.OfDate(day);
                return isDate;
            case TicketPropertyKind.Choice:
                value = TicketPropertyValue.OfText(text);
                return property.Options.Any(option => option.Value == text);
            default:
                value = TicketPropertyValue.OfText(text);
                return text.Length <= CompareText.MaxLength;
        }
    }

    public static bool TryParseNumber(string text, out decimal number) =>
        decimal.TryParse(text, Typed, CultureInfo.InvariantCulture, out number) && IsNumber(number);

    /// <summary>A day as <c>2026-01-31</c>, as its first moment in UTC.</summary>
    public static bool TryParseDay(string text, out DateTime day) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out day)
        && day.Year is > 1800 and < 9000;
}
