using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>A name that every template knows, such as <c>Request</c>; its members are looked up in the current scope.</summary>
internal sealed class GlobalValue(string name, Func<string, LiquidTemplateContext, ValueTask<FluidValue>> member) : FluidValue
{
    public override FluidValues Type => FluidValues.Object;

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => member(name, LiquidTemplateContext.Of(context));

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => GetValueAsync(index.ToStringValue(), context);

    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => name;

    public override object ToObjectValue() => this;
}
