using System.Globalization;
using Fluid.Values;

namespace Fluid.Filters;

public static partial class MiscFilters
{
    /// <summary>A date by the pattern of <c>strftime</c>, in the culture of the rendering.</summary>
    public static ValueTask<FluidValue> Date(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var pattern = arguments.At(0).ToStringValue();
        return pattern.Length == 0 || !input.TryGetDateTimeInput(context, out var date)
            ? input
            : StringValue.Create(DatePattern.Format(date, pattern, context.CultureInfo));
    }

    /// <summary>The same moment in another time zone; <c>local</c> is that of the rendering.</summary>
    public static ValueTask<FluidValue> ChangeTimeZone(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (!input.TryGetDateTimeInput(context, out var date))
        {
            return NilValue.Instance;
        }

        var id = arguments.At(0).ToStringValue();
        if (id.Length == 0)
        {
            return new DateTimeValue(date);
        }

        TimeZoneInfo? zone = context.TimeZone;
        return id == "local" || TimeZoneInfo.TryFindSystemTimeZoneById(id, out zone)
            ? new DateTimeValue(TimeZoneInfo.ConvertTime(date, zone))
            : new DateTimeValue(date);
    }

    /// <summary>A date by a .NET format, in the culture that the second argument names.</summary>
    public static ValueTask<FluidValue> FormatDate(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (!input.TryGetDateTimeInput(context, out var date))
        {
            return input;
        }

        var format = arguments.At(0).ToStringValue();
        return StringValue.Create(format.Length == 0 ? date.ToString(Culture(arguments.At(1), context)) : date.ToString(format, Culture(arguments.At(1), context)));
    }

    /// <summary>A number by a .NET format, in the culture that the second argument names.</summary>
    public static ValueTask<FluidValue> FormatNumber(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (input.IsNil())
        {
            return NilValue.Instance;
        }

        return StringValue.Create(ValueFormat.Number(input.ToNumberValue(), arguments.At(0).ToStringValue(), Culture(arguments.At(1), context)));
    }

    /// <summary>Text with placeholders <c>{0}</c>, <c>{1:C}</c> and so on, filled with the arguments.</summary>
    public static ValueTask<FluidValue> FormatString(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(ValueFormat.Composite(input.ToStringValue(), arguments, context));

    private static CultureInfo Culture(FluidValue name, TemplateContext context)
    {
        if (name.IsNil())
        {
            return context.CultureInfo;
        }

        try
        {
            return CultureInfo.GetCultureInfo(name.ToStringValue());
        }
        catch (CultureNotFoundException)
        {
            return context.CultureInfo;
        }
    }
}
