using System.Globalization;
using System.Text;

namespace Fluid.Filters;

/// <summary>.NET formats, without those that would make text of any length.</summary>
internal static class ValueFormat
{
    private const int MaxPrecision = 99;

    public static string Number(decimal value, string format, CultureInfo culture)
    {
        if (format.Length > 1
            && char.IsAsciiLetter(format[0])
            && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var precision)
            && precision > MaxPrecision)
        {
            throw new FormatException($"The format '{format}' asks for more than {MaxPrecision} digits.");
        }

        return format.Length > 0 && format[0] is 'D' or 'd' or 'X' or 'x'
            ? decimal.ToInt64(value).ToString(format, culture)
            : value.ToString(format, culture);
    }

    public static string Composite(string text, FilterArguments arguments, TemplateContext context)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '{' or '}' && i + 1 < text.Length && text[i + 1] == c)
            {
                i++;
            }
            else if (c == '{')
            {
                var end = text.IndexOf('}', i);
                if (end < 0)
                {
                    throw new FormatException("A placeholder is not closed.");
                }

                result.Append(Placeholder(text[(i + 1)..end], arguments, context));
                RenderLimits.CheckText(result.Length);
                i = end;
                continue;
            }

            result.Append(c);
        }

        return result.ToString();
    }

    private static string Placeholder(string placeholder, FilterArguments arguments, TemplateContext context)
    {
        var colon = placeholder.IndexOf(':');
        var index = colon < 0 ? placeholder : placeholder[..colon];
        if (!int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            throw new FormatException($"'{{{placeholder}}}' is no placeholder.");
        }

        var value = arguments.At(position);
        var format = colon < 0 ? "" : placeholder[(colon + 1)..];
        return value.ToObjectValue() switch
        {
            decimal number => Number(number, format, context.CultureInfo),
            DateTimeOffset date => date.ToString(format, context.CultureInfo),
            _ => value.ToStringValue(),
        };
    }
}
