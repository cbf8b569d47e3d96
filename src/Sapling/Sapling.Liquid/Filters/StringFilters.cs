using System.Globalization;
using Fluid.Values;

namespace Fluid.Filters;

public static class StringFilters
{
    public static FilterCollection WithStringFilters(this FilterCollection filters)
    {
        filters.AddFilter("append", Append);
        filters.AddFilter("capitalize", Capitalize);
        filters.AddFilter("downcase", Downcase);
        filters.AddFilter("lstrip", LStrip);
        filters.AddFilter("rstrip", RStrip);
        filters.AddFilter("newline_to_br", NewLineToBr);
        filters.AddFilter("prepend", Prepend);
        filters.AddFilter("remove_first", RemoveFirst);
        filters.AddFilter("remove", Remove);
        filters.AddFilter("remove_last", RemoveLast);
        filters.AddFilter("replace_first", ReplaceFirst);
        filters.AddFilter("replace", Replace);
        filters.AddFilter("replace_last", ReplaceLast);
        filters.AddFilter("slice", Slice);
        filters.AddFilter("split", Split);
        filters.AddFilter("strip", Strip);
        filters.AddFilter("strip_newlines", StripNewLines);
        filters.AddFilter("truncate", Truncate);
        filters.AddFilter("truncatewords", TruncateWords);
        filters.AddFilter("upcase", Upcase);
        return filters;
    }

    public static ValueTask<FluidValue> Append(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        Concat(input.ToStringValue(), arguments.At(0).ToStringValue());

    /// <summary>Makes the first letter large and all others small.</summary>
    public static ValueTask<FluidValue> Capitalize(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var text = input.ToStringValue();
        return text.Length == 0
            ? StringValue.Empty
            : StringValue.Create(text[..1].ToUpper(context.CultureInfo) + text[1..].ToLower(context.CultureInfo));
    }

    public static ValueTask<FluidValue> Downcase(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(input.ToStringValue().ToLower(context.CultureInfo));

    public static ValueTask<FluidValue> LStrip(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(input.ToStringValue().TrimStart());

    public static ValueTask<FluidValue> RStrip(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(input.ToStringValue().TrimEnd());

    public static ValueTask<FluidValue> NewLineToBr(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(input.ToStringValue().ReplaceLineEndings("<br />\n"));

    public static ValueTask<FluidValue> Prepend(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        Concat(arguments.At(0).ToStringValue(), input.ToStringValue());

    public static ValueTask<FluidValue> RemoveFirst(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        ReplaceOnce(input, arguments.At(0), "", false);

    public static ValueTask<FluidValue> Remove(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        ReplaceAll(input, arguments.At(0), "");

    public static ValueTask<FluidValue> RemoveLast(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        ReplaceOnce(input, arguments.At(0), "", true);

    public static ValueTask<FluidValue> ReplaceFirst(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        ReplaceOnce(input, arguments.At(0), arguments.At(1).ToStringValue(), false);

    public static ValueTask<FluidValue> Replace(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        ReplaceAll(input, arguments.At(0), arguments.At(1).ToStringValue());

    public static ValueTask<FluidValue> ReplaceLast(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        ReplaceOnce(input, arguments.At(0), arguments.At(1).ToStringValue(), true);

    /// <summary>Characters, or items of an array, from a position that counts from the end when negative.</summary>
    public static ValueTask<FluidValue> Slice(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var items = input as ArrayValue;
        var text = items is null ? input.ToStringValue() : "";
        var length = items?.Values.Count ?? text.Length;

        long start = FilterInput.Integer(arguments.At(0), 0);
        start = start < 0 ? start + length : start;
        var count = Math.Min(FilterInput.Integer(arguments.At(1), 1), length - start);
        if (start < 0 || start > length || count <= 0)
        {
            return items is null ? StringValue.Empty : ArrayValue.Empty;
        }

        return items is null
            ? StringValue.Create(text.Substring((int)start, (int)count))
            : new ArrayValue([.. items.Values.Skip((int)start).Take((int)count)]);
    }

    /// <summary>Splits; an empty separator gives characters, a space any white space, and empty parts at the end are dropped.</summary>
    public static ValueTask<FluidValue> Split(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var text = input.ToStringValue();
        var separator = arguments.At(0).ToStringValue();
        var parts = separator switch
        {
            "" => StringInfo.GetTextElementEnumerator(text) is var elements ? Elements(elements) : [],
            " " => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)],
            _ => new List<string>(text.Split(separator)),
        };

        while (parts.Count > 0 && parts[^1].Length == 0)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return parts.Count == 0 ? ArrayValue.Empty : new ArrayValue(parts.ConvertAll(FluidValue (part) => StringValue.Create(part)));
    }

    public static ValueTask<FluidValue> Strip(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(input.ToStringValue().Trim());

    public static ValueTask<FluidValue> StripNewLines(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(input.ToStringValue().Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));

    /// <summary>Shortens to a number of characters (50), the ellipsis among them.</summary>
    public static ValueTask<FluidValue> Truncate(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var text = input.ToStringValue();
        var length = FilterInput.Integer(arguments.At(0), 50);
        if (text.Length <= length)
        {
            return StringValue.Create(text);
        }

        var ellipsis = Ellipsis(arguments);
        var kept = Math.Max(0, length - ellipsis.Length);

        // Half a surrogate pair is no character.
        if (kept > 0 && char.IsHighSurrogate(text[kept - 1]))
        {
            kept--;
        }

        return StringValue.Create(string.Concat(text.AsSpan(0, kept), ellipsis));
    }

    /// <summary>Shortens to a number of words (15).</summary>
    public static ValueTask<FluidValue> TruncateWords(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var count = Math.Max(1, FilterInput.Integer(arguments.At(0), 15));
        var words = input.ToStringValue().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= count
            ? StringValue.Create(input.ToStringValue())
            : StringValue.Create(string.Join(' ', words, 0, count) + Ellipsis(arguments));
    }

    public static ValueTask<FluidValue> Upcase(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(input.ToStringValue().ToUpper(context.CultureInfo));

    private static string Ellipsis(FilterArguments arguments) => arguments.Count > 1 ? arguments.At(1).ToStringValue() : "...";

    private static List<string> Elements(TextElementEnumerator elements)
    {
        var list = new List<string>();
        while (elements.MoveNext())
        {
            list.Add(elements.GetTextElement());
        }

        return list;
    }

    private static StringValue Concat(string first, string second)
    {
        RenderLimits.CheckText((long)first.Length + second.Length);
        return StringValue.Create(first + second);
    }

    private static StringValue ReplaceAll(FluidValue input, FluidValue searched, string replacement)
    {
        var text = input.ToStringValue();
        var search = searched.ToStringValue();
        if (search.Length == 0)
        {
            return StringValue.Create(text);
        }

        // The longest that can come out, so that nothing huge is made only to be refused.
        if ((long)text.Length / search.Length * replacement.Length > RenderLimits.MaxText)
        {
            long found = 0;
            for (var at = 0; (at = text.IndexOf(search, at, StringComparison.Ordinal)) >= 0; at += search.Length)
            {
                found++;
            }

            RenderLimits.CheckText(text.Length + (found * (replacement.Length - search.Length)));
        }

        return StringValue.Create(text.Replace(search, replacement, StringComparison.Ordinal));
    }

    private static StringValue ReplaceOnce(FluidValue input, FluidValue searched, string replacement, bool last)
    {
        var text = input.ToStringValue();
        var search = searched.ToStringValue();
        var at = last ? text.LastIndexOf(search, StringComparison.Ordinal) : text.IndexOf(search, StringComparison.Ordinal);
        return search.Length == 0 || at < 0
            ? StringValue.Create(text)
            : StringValue.Create(string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + search.Length)));
    }
}
