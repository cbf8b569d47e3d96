using Fluid.Values;

namespace Fluid;

public static class TemplateContextExtensions
{
    public static TemplateContext SetValue(this TemplateContext context, string name, int value) =>
        context.SetValue(name, NumberValue.Create(value));

    public static TemplateContext SetValue(this TemplateContext context, string name, string? value) =>
        context.SetValue(name, value is null ? NilValue.Instance : StringValue.Create(value));

    public static TemplateContext SetValue(this TemplateContext context, string name, char value) =>
        context.SetValue(name, StringValue.Create(value.ToString()));

    public static TemplateContext SetValue(this TemplateContext context, string name, bool value) =>
        context.SetValue(name, BooleanValue.Create(value));

    public static TemplateContext SetValue(this TemplateContext context, string name, object? value) =>
        context.SetValue(name, FluidValue.Create(value, context.Options));

    /// <summary>Sets a variable whose value is made when it is first read.</summary>
    public static TemplateContext SetValue(this TemplateContext context, string name, Func<FluidValue> factory) =>
        context.SetValue(name, new FactoryValue(factory));
}
