using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

public abstract class BaseNilValue : FluidValue
{
    public override FluidValues Type => FluidValues.Nil;

    public override bool Equals(FluidValue? other) => other is null or BlankValue || other.IsNil();

    public override bool ToBooleanValue() => false;

    public override decimal ToNumberValue() => 0;

    public override object? ToObjectValue() => null;

    public override string ToStringValue() => "";

    public override bool IsNil() => true;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => default;

    public override bool Equals(object? obj) => obj is null || (obj is FluidValue other && Equals(other));

    public override int GetHashCode() => 0;
}
