using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>A value that is made when a template first asks for it.</summary>
public sealed class FactoryValue : FluidValue
{
    private readonly Lazy<FluidValue> _factory;

    public FactoryValue(Func<FluidValue> factory) => _factory = new Lazy<FluidValue>(factory);

    private FluidValue Value => _factory.Value;

    public override FluidValues Type => Value.Type;

    public override bool Equals(FluidValue? other) => Value.Equals(other);

    public override bool Contains(FluidValue value) => Value.Contains(value);

    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => Value.Enumerate(context);

    public override bool Equals(object? obj) => Value.Equals(obj);

    public override int GetHashCode() => Value.GetHashCode();

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => Value.GetIndexAsync(index, context);

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => Value.GetValueAsync(name, context);

    public override bool IsNil() => Value.IsNil();

    public override bool ToBooleanValue() => Value.ToBooleanValue();

    public override decimal ToNumberValue() => Value.ToNumberValue();

    public override object? ToObjectValue() => Value.ToObjectValue();

    public override string ToString() => Value.ToString() ?? "";

    public override string ToStringValue() => Value.ToStringValue();

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        Value.WriteToAsync(writer, encoder, cultureInfo);
}
