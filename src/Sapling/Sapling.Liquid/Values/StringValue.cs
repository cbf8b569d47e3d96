using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

public sealed class StringValue : FluidValue, IEquatable<StringValue>
{
    public static readonly StringValue Empty = new("");

    private readonly string _value;

    public StringValue(string? value)
        : this(value, true)
    {
    }

    public StringValue(string? value, bool encode)
    {
        _value = value ?? "";
        Encode = encode;
    }

    /// <summary>False for markup, which is written as it is.</summary>
    public bool Encode { get; set; }

    public override FluidValues Type => FluidValues.String;

    public static StringValue Create(string? s) => string.IsNullOrEmpty(s) ? Empty : new StringValue(s);

    public static StringValue Create(string? s, bool encode) => string.IsNullOrEmpty(s) ? Empty : new StringValue(s, encode);

    public override bool Equals(FluidValue? other) => other switch
    {
        StringValue text => string.Equals(text._value, _value, StringComparison.Ordinal),
        EmptyValue => _value.Length == 0,
        BlankValue => string.IsNullOrWhiteSpace(_value),
        FactoryValue => other.Equals(this),
        _ => false,
    };

    public bool Equals(StringValue? other) => other is not null && string.Equals(other._value, _value, StringComparison.Ordinal);

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context)
    {
        if (index is not NumberValue)
        {
            return GetValueAsync(index.ToStringValue(), context);
        }

        var position = Position.Of(index, _value.Length);
        return position < 0 ? NilValue.Instance : new StringValue(_value[position].ToString(), Encode);
    }

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => name switch
    {
        "size" => NumberValue.Create(_value.Length),
        "first" when _value.Length > 0 => Create(_value[..1]),
        "last" when _value.Length > 0 => Create(_value[^1..]),
        _ => NilValue.Instance,
    };

    // Liquid: only nil and false are false, so an empty string is true.
    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() =>
        decimal.TryParse(_value, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public override string ToStringValue() => _value;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        Encode ? OutputText.WriteEncodedAsync(writer, encoder, _value) : OutputText.WriteAsync(writer, _value);

    public override object ToObjectValue() => _value;

    public override bool Contains(FluidValue value) => _value.Contains(value.ToStringValue(), StringComparison.Ordinal);

    // A loop over text runs once, with the text.
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => _value.Length == 0 ? [] : [this];

    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    public override int GetHashCode() => _value.GetHashCode(StringComparison.Ordinal);
}
