using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>A number; whole numbers and decimals are told apart by the scale, so that <c>2</c> and <c>2.0</c> print differently.</summary>
public sealed class NumberValue : FluidValue, IEquatable<NumberValue>
{
    private const int CacheSize = 256;

    public static readonly NumberValue Zero = new(0);

    private static readonly NumberValue[] _cache =
        [Zero, .. Enumerable.Range(1, CacheSize - 1).Select(value => new NumberValue(value))];

    private readonly decimal _value;
    private string? _invariant;

    private NumberValue(decimal value) => _value = value;

    public override FluidValues Type => FluidValues.Number;

    public static NumberValue Create(string value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? Create(number) : Zero;

    public static NumberValue Create(decimal value) =>
        value >= 0 && value < CacheSize && GetScale(value) == 0 ? _cache[(int)value] : new NumberValue(value);

    /// <summary>The number of digits after the point, trailing zeros included.</summary>
    public static byte GetScale(decimal value) => value.Scale;

    public override bool Equals(FluidValue? other) => other is NumberValue number && number._value == _value;

    public bool Equals(NumberValue? other) => other is not null && other._value == _value;

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => _value;

    public override string ToStringValue() => _invariant ??= _value.ToString(CultureInfo.InvariantCulture);

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        OutputText.WriteEncodedAsync(
            writer,
            encoder,
            ReferenceEquals(cultureInfo, CultureInfo.InvariantCulture) || (_value >= 0 && _value.Scale == 0)
                ? ToStringValue()
                : _value.ToString(cultureInfo));

    public override object ToObjectValue() => _value;

    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    public override int GetHashCode() => _value.GetHashCode();
}
