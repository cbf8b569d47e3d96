using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>The outcome of a comparison: true or false to a condition, but printed as its left operand, as Liquid has it.</summary>
public sealed class BinaryExpressionFluidValue : FluidValue
{
    private readonly FluidValue _left;
    private readonly bool _result;

    public BinaryExpressionFluidValue(FluidValue? leftOperand, bool comparisonResult)
    {
        _left = leftOperand ?? NilValue.Instance;
        _result = comparisonResult;
    }

    public override FluidValues Type => _left.Type;

    public override bool Equals(FluidValue? other) => _left.Equals(other);

    public override bool ToBooleanValue() => _result;

    public override decimal ToNumberValue() => _left.ToNumberValue();

    public override string ToStringValue() => _left.ToStringValue();

    public override object? ToObjectValue() => _left.ToObjectValue();

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        _left.WriteToAsync(writer, encoder, cultureInfo);

    public override bool IsNil() => _left.IsNil();

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => _left.GetValueAsync(name, context);

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => _left.GetIndexAsync(index, context);

    public override bool Contains(FluidValue value) => _left.Contains(value);

    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => _left.Enumerate(context);
}
