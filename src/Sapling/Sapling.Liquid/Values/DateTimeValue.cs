using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

public sealed class DateTimeValue : FluidValue
{
    private readonly DateTimeOffset _value;

    public DateTimeValue(DateTimeOffset value) => _value = value;

    /// <summary>A time without a kind is taken as UTC, so that a rendering does not depend on the server's time zone.</summary>
    public DateTimeValue(DateTime value) =>
        _value = value.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(value, TimeSpan.Zero) : new DateTimeOffset(value);

    public override FluidValues Type => FluidValues.DateTime;

    public override bool Equals(FluidValue? other) => other is DateTimeValue date && date._value == _value;

    public override bool ToBooleanValue() => true;

    /// <summary>Seconds since 1970-01-01 UTC.</summary>
    public override decimal ToNumberValue() => _value.ToUnixTimeSeconds();

    public override string ToStringValue() => _value.ToString("u", CultureInfo.InvariantCulture);

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        OutputText.WriteEncodedAsync(writer, encoder, _value.ToString("u", cultureInfo));

    public override object ToObjectValue() => _value;

    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    public override int GetHashCode() => _value.GetHashCode();
}
