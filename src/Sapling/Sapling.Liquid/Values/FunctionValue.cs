using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

public sealed class FunctionValue : FluidValue
{
    public static readonly FunctionValue NoOp = new((_, _) => (FluidValue)NilValue.Instance);

    private readonly Func<FunctionArguments, TemplateContext, ValueTask<FluidValue>> _action;

    public FunctionValue(Func<FunctionArguments, TemplateContext, ValueTask<FluidValue>> asyncAction) => _action = asyncAction;

    public FunctionValue(Func<FunctionArguments, TemplateContext, FluidValue> action) =>
        _action = (arguments, context) => action(arguments, context);

    public override FluidValues Type => FluidValues.Function;

    public override ValueTask<FluidValue> InvokeAsync(FunctionArguments arguments, TemplateContext context) => _action(arguments, context);

    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override object ToObjectValue() => _action;

    public override string ToStringValue() => "";

    public override bool IsNil() => false;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => default;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => _action.GetHashCode();
}
