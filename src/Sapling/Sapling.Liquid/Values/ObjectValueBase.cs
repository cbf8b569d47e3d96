using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>An object whose members are read as the options' member access strategy allows.</summary>
public abstract class ObjectValueBase : FluidValue
{
    public ObjectValueBase(object value) => Value = value;

    public object Value { get; }

    public override FluidValues Type => FluidValues.Object;

    public override bool Equals(FluidValue? other) => other is ObjectValueBase value && Value.Equals(value.Value);

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context)
    {
        var options = context.Options;
        var accessor = options.MemberAccessStrategy.GetAccessor(Value.GetType(), name);

        if (accessor is null)
        {
            return name.Contains('.') ? GetPathAsync(name, context) : NilValue.Instance;
        }

        if (accessor is IAsyncMemberAccessor asyncAccessor)
        {
            var task = asyncAccessor.GetAsync(Value, name, context);
            return task.IsCompletedSuccessfully ? Create(task.Result, options) : AwaitedAsync(task, options);
        }

        return Create(accessor.Get(Value, name, context), options);
    }

    private static async ValueTask<FluidValue> AwaitedAsync(Task<object?> task, TemplateOptions options) => Create(await task, options);

    // An indexer may hold a path: settings["Company.Name"].
    private async ValueTask<FluidValue> GetPathAsync(string path, TemplateContext context)
    {
        FluidValue value = this;
        foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            value = await value.GetValueAsync(name, context);
            if (value.IsNil())
            {
                break;
            }
        }

        return ReferenceEquals(value, this) ? NilValue.Instance : value;
    }

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) =>
        GetValueAsync(index.ToStringValue(), context);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => Value is IConvertible and not string ? Convert.ToDecimal(Value, CultureInfo.InvariantCulture) : 0;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        OutputText.WriteEncodedAsync(writer, encoder, Convert.ToString(Value, cultureInfo) ?? "");

    public override string ToStringValue() => Convert.ToString(Value, CultureInfo.InvariantCulture) ?? "";

    public override object ToObjectValue() => Value;

    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();
}
