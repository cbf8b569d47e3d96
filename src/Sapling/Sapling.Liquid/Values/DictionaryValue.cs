using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

public sealed class DictionaryValue : FluidValue
{
    private readonly IFluidIndexable _value;

    public DictionaryValue(IFluidIndexable value) => _value = value;

    internal IFluidIndexable Entries => _value;

    public override FluidValues Type => FluidValues.Dictionary;

    public override bool Equals(FluidValue? other)
    {
        switch (other)
        {
            case EmptyValue or BlankValue:
                return _value.Count == 0;
            case FactoryValue:
                return other.Equals(this);
            case DictionaryValue dictionary when ReferenceEquals(dictionary._value, _value):
                return true;
            case DictionaryValue dictionary when dictionary._value.Count == _value.Count:
                foreach (var key in _value.Keys)
                {
                    if (!_value.TryGetValue(key, out var mine) || !dictionary._value.TryGetValue(key, out var theirs) || !mine.Equals(theirs))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return false;
        }
    }

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context)
    {
        if (_value.TryGetValue(name, out var value))
        {
            return value;
        }

        return name == "size" ? NumberValue.Create(_value.Count) : NilValue.Instance;
    }

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) =>
        GetValueAsync(index.ToStringValue(), context);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => default;

    public override string ToStringValue() => "";

    public override object ToObjectValue() => _value;

    public override bool Contains(FluidValue value) => _value.TryGetValue(value.ToStringValue(), out _);

    // A loop over a dictionary sees pairs: item[0] is the key, item[1] the value.
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context)
    {
        foreach (var key in _value.Keys)
        {
            if (_value.TryGetValue(key, out var value))
            {
                yield return new ArrayValue([new StringValue(key), value]);
            }
        }
    }

    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    public override int GetHashCode() => _value.Count;
}
