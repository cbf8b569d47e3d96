using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Fluid.Values;

public sealed class ArrayValue : FluidValue
{
    public static readonly ArrayValue Empty = new([]);

    public ArrayValue(IReadOnlyList<FluidValue> values) => Values = values;

    public override FluidValues Type => FluidValues.Array;

    public IReadOnlyList<FluidValue> Values { get; }

    public override bool Equals(FluidValue? other) => other switch
    {
        ArrayValue array => ReferenceEquals(array, this) || Values.SequenceEqual(array.Values),
        EmptyValue or BlankValue => Values.Count == 0,
        FactoryValue => other.Equals(this),
        _ => false,
    };

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => name switch
    {
        "size" => NumberValue.Create(Values.Count),
        "first" when Values.Count > 0 => Values[0],
        "last" when Values.Count > 0 => Values[^1],
        _ => NilValue.Instance,
    };

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context)
    {
        if (index is not NumberValue)
        {
            return GetValueAsync(index.ToStringValue(), context);
        }

        var position = Position.Of(index, Values.Count);
        return position < 0 ? NilValue.Instance : Values[position];
    }

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => Values.Count;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            var task = Values[i].WriteToAsync(writer, encoder, cultureInfo);
            if (!task.IsCompletedSuccessfully)
            {
                return WriteRestAsync(task, i + 1, writer, encoder, cultureInfo);
            }
        }

        return default;
    }

    private async ValueTask WriteRestAsync(ValueTask pending, int next, TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        await pending;
        for (var i = next; i < Values.Count; i++)
        {
            await Values[i].WriteToAsync(writer, encoder, cultureInfo);
        }
    }

    public override string ToStringValue()
    {
        if (Values.Count == 1)
        {
            return Values[0].ToStringValue();
        }

        var builder = new StringBuilder();
        foreach (var value in Values)
        {
            builder.Append(value.ToStringValue());
            RenderLimits.CheckText(builder.Length);
        }

        return builder.ToString();
    }

    public override object ToObjectValue()
    {
        var objects = new object?[Values.Count];
        for (var i = 0; i < objects.Length; i++)
        {
            objects[i] = Values[i].ToObjectValue();
        }

        return objects;
    }

    public override bool Contains(FluidValue value) => Values.Contains(value);

    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => Values;

    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    public override int GetHashCode() => Values.Count;
}
