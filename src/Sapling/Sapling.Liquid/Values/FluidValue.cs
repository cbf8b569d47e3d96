using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>A value of the template language. Values are immutable and may be shared between renderings.</summary>
public abstract class FluidValue : IEquatable<FluidValue>
{
    public abstract FluidValues Type { get; }

    /// <summary>Writes the value as a template's output shows it, encoded unless the value is markup.</summary>
    public virtual ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        AssertWriteToParameters(writer, encoder, cultureInfo);
        return OutputText.WriteEncodedAsync(writer, encoder, ToStringValue());
    }

    protected static void AssertWriteToParameters(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        ArgumentNullException.ThrowIfNull(cultureInfo);
    }

    public abstract bool Equals(FluidValue? other);

    public abstract bool ToBooleanValue();

    public abstract decimal ToNumberValue();

    public abstract string ToStringValue();

    public abstract object? ToObjectValue();

    /// <summary>Reads the member <paramref name="name"/>; nil when there is none.</summary>
    public virtual ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => NilValue.Instance;

    /// <summary>Reads the element at <paramref name="index"/>; nil when there is none.</summary>
    public virtual ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => NilValue.Instance;

    public virtual ValueTask<FluidValue> InvokeAsync(FunctionArguments arguments, TemplateContext context) => NilValue.Instance;

    public virtual bool IsNil() => false;

    public bool IsInteger() => NumberValue.GetScale(ToNumberValue()) == 0;

    public static FluidValue Create(object? value, TemplateOptions options) => ValueConversion.ToFluidValue(value, options);

    public virtual bool Contains(FluidValue value) => false;

    public virtual IEnumerable<FluidValue> Enumerate(TemplateContext context) => [];

    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    public override int GetHashCode() => ToStringValue().GetHashCode(StringComparison.Ordinal);

    public static implicit operator ValueTask<FluidValue>(FluidValue value) => new(value);
}
