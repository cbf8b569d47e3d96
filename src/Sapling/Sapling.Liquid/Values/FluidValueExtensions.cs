using System.Globalization;

namespace Fluid.Values;

public static class FluidValueExtensions
{
    /// <summary>
    /// Reads a moment from a date, from seconds since 1970, from text, or from <c>now</c> and <c>today</c>.
    /// Text without an offset is in the time zone of the rendering.
    /// </summary>
    public static bool TryGetDateTimeInput(this FluidValue input, TemplateContext context, out DateTimeOffset result)
    {
        switch (input.Type)
        {
            case FluidValues.DateTime when input.ToObjectValue() is DateTimeOffset date:
                result = date;
                return true;
            case FluidValues.Number:
                return TryFromSeconds(input.ToNumberValue(), context, out result);
            case FluidValues.String:
                return TryFromText(input.ToStringValue().Trim(), context, out result);
            case FluidValues.Object when input.ToObjectValue() is DateTime or DateTimeOffset or DateOnly:
                result = (DateTimeOffset)FluidValue.Create(input.ToObjectValue(), context.Options).ToObjectValue()!;
                return true;
            default:
                result = default;
                return false;
        }
    }

    public static FluidValue Or(this FluidValue self, FluidValue other) => self.IsNil() ? other : self;

    private static bool TryFromSeconds(decimal seconds, TemplateContext context, out DateTimeOffset result)
    {
        if (seconds < DateTimeOffset.MinValue.ToUnixTimeSeconds() || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            result = default;
            return false;
        }

        result = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds((long)seconds), context.TimeZone);
        return true;
    }

    private static bool TryFromText(string text, TemplateContext context, out DateTimeOffset result)
    {
        if (text is "now" or "today")
        {
            result = TimeZoneInfo.ConvertTime(context.Now(), context.TimeZone);
            return true;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds))
        {
            return TryFromSeconds(seconds, context, out result);
        }

        // Without the kind there is no telling whether the text had an offset.
        if (DateTime.TryParse(text, context.CultureInfo, DateTimeStyles.RoundtripKind, out var local)
            || DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out local))
        {
            if (local.Kind == DateTimeKind.Unspecified)
            {
                result = new DateTimeOffset(local, Clamp(context.TimeZone.GetUtcOffset(local), local));
                return true;
            }

            return DateTimeOffset.TryParse(text, context.CultureInfo, DateTimeStyles.AssumeUniversal, out result)
                || DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out result);
        }

        result = default;
        return false;
    }

    // At either end of time an offset would lead outside.
    private static TimeSpan Clamp(TimeSpan offset, DateTime time) =>
        time.Ticks - offset.Ticks < 0 || time.Ticks - offset.Ticks > DateTime.MaxValue.Ticks ? TimeSpan.Zero : offset;
}
