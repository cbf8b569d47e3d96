using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>The keyword <c>empty</c>: equal to a string, array or dictionary of length zero.</summary>
public sealed class EmptyValue : FluidValue
{
    public static readonly EmptyValue Instance = new();

    private EmptyValue()
    {
    }

    public override FluidValues Type => FluidValues.Empty;

    public override bool Equals(FluidValue? other) => other switch
    {
        EmptyValue => true,
        StringValue or ArrayValue or DictionaryValue or FactoryValue => other.Equals(this),
        _ => false,
    };

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override object? ToObjectValue() => null;

    public override string ToStringValue() => "";

    public override bool IsNil() => false;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => default;

    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    public override int GetHashCode() => 1;
}
