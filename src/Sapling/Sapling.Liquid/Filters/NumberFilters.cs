using Fluid.Values;

namespace Fluid.Filters;

public static class NumberFilters
{
    public static FilterCollection WithNumberFilters(this FilterCollection filters)
    {
        filters.AddFilter("abs", Abs);
        filters.AddFilter("at_least", AtLeast);
        filters.AddFilter("at_most", AtMost);
        filters.AddFilter("ceil", Ceil);
        filters.AddFilter("divided_by", DividedBy);
        filters.AddFilter("floor", Floor);
        filters.AddFilter("minus", Minus);
        filters.AddFilter("modulo", Modulo);
        filters.AddFilter("plus", Plus);
        filters.AddFilter("round", Round);
        filters.AddFilter("times", Times);
        return filters;
    }

    public static ValueTask<FluidValue> Abs(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        NumberValue.Create(Math.Abs(input.ToNumberValue()));

    public static ValueTask<FluidValue> AtLeast(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        NumberValue.Create(Math.Max(input.ToNumberValue(), arguments.At(0).ToNumberValue()));

    public static ValueTask<FluidValue> AtMost(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        NumberValue.Create(Math.Min(input.ToNumberValue(), arguments.At(0).ToNumberValue()));

    public static ValueTask<FluidValue> Ceil(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        NumberValue.Create(decimal.Ceiling(input.ToNumberValue()));

    /// <summary>Divides; two whole numbers give a whole number, rounded down.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static ValueTask<FluidValue> DividedBy(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var dividend = input.ToNumberValue();
        var divisor = arguments.At(0).ToNumberValue();
        var quotient = dividend / divisor;
        if (IsWhole(dividend) && IsWhole(divisor))
        {
            return NumberValue.Create(decimal.Floor(quotient));
        }

        // As many digits as Liquid shows.
        return NumberValue.Create(Shortest(decimal.Round(quotient, 15)));
    }

    public static ValueTask<FluidValue> Floor(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        NumberValue.Create(decimal.Floor(input.ToNumberValue()));

    public static ValueTask<FluidValue> Minus(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        NumberValue.Create(Shortest(input.ToNumberValue() - arguments.At(0).ToNumberValue()));

    /// <summary>The remainder, with the sign of the divisor.</summary>
    public static ValueTask<FluidValue> Modulo(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var divisor = arguments.At(0).ToNumberValue();
        var remainder = input.ToNumberValue() % divisor;
        return NumberValue.Create(Shortest(remainder != 0 && remainder < 0 != divisor < 0 ? remainder + divisor : remainder));
    }

    public static ValueTask<FluidValue> Plus(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        NumberValue.Create(Shortest(input.ToNumberValue() + arguments.At(0).ToNumberValue()));

    public static ValueTask<FluidValue> Round(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var digits = Math.Clamp(FilterInput.Integer(arguments.At(0), 0), 0, 28);
        return NumberValue.Create(decimal.Round(input.ToNumberValue(), digits, MidpointRounding.AwayFromZero));
    }

    public static ValueTask<FluidValue> Times(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        NumberValue.Create(Shortest(input.ToNumberValue() * arguments.At(0).ToNumberValue()));

    private static bool IsWhole(decimal value) => NumberValue.GetScale(value) == 0;

    // 1.25 times 4 is 5.0: what was a decimal stays one, without further zeros.
    private static decimal Shortest(decimal value)
    {
        while (value.Scale > 1)
        {
            var shorter = decimal.Round(value, value.Scale - 1);
            if (shorter != value)
            {
                break;
            }

            value = shorter;
        }

        return value;
    }
}
