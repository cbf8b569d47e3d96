using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>The keyword <c>blank</c>: equal to nil, false, white space and whatever is empty.</summary>
public sealed class BlankValue : FluidValue
{
    public static readonly BlankValue Instance = new();

    private BlankValue()
    {
    }

    public override FluidValues Type => FluidValues.Blank;

    public override bool Equals(FluidValue? other) => other switch
    {
        null or BlankValue or EmptyValue => true,
        BooleanValue => !other.ToBooleanValue(),
        BaseNilValue => true,
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

    public override int GetHashCode() => 2;
}
