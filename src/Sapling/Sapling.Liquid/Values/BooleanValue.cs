using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

public sealed class BooleanValue : FluidValue
{
    public static readonly BooleanValue False = new(false);
    public static readonly BooleanValue True = new(true);

    private static readonly object _boxedFalse = false;
    private static readonly object _boxedTrue = true;

    private readonly bool _value;

    private BooleanValue(bool value) => _value = value;

    public override FluidValues Type => FluidValues.Boolean;

    public static BooleanValue Create(bool value) => value ? True : False;

    public override bool Equals(FluidValue? other) => other switch
    {
        BooleanValue boolean => boolean._value == _value,
        BlankValue => !_value,
        _ => false,
    };

    public override bool ToBooleanValue() => _value;

    public override decimal ToNumberValue() => _value ? 1 : 0;

    public override string ToStringValue() => _value ? "true" : "false";

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        OutputText.WriteAsync(writer, ToStringValue());

    public override object ToObjectValue() => _value ? _boxedTrue : _boxedFalse;

    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    public override int GetHashCode() => _value.GetHashCode();
}
