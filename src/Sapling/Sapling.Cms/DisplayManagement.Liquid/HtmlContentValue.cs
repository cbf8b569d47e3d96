using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>Markup as a value; it is written as it is.</summary>
public class HtmlContentValue : FluidValue
{
    private readonly IHtmlContent _value;

    public HtmlContentValue(IHtmlContent value) => _value = value;

    public override FluidValues Type => FluidValues.String;

    public override bool Equals(FluidValue? other) => other switch
    {
        HtmlContentValue html => ReferenceEquals(_value, html._value) || ToStringValue() == html.ToStringValue(),
        StringValue => ToStringValue() == other.ToStringValue(),
        EmptyValue => ToStringValue().Length == 0,
        BlankValue => string.IsNullOrWhiteSpace(ToStringValue()),
        _ => false,
    };

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) =>
        new StringValue(ToStringValue(), false).GetValueAsync(name, context);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue()
    {
        using var writer = new StringWriter();
        _value.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        if (writer is ViewBufferTextWriterContent buffer)
        {
            buffer.Append(_value);
        }
        else
        {
            _value.WriteTo(writer, encoder as HtmlEncoder ?? HtmlEncoder.Default);
        }

        return default;
    }

    public override object ToObjectValue() => _value;

    public override bool Contains(FluidValue value) => ToStringValue().Contains(value.ToStringValue(), StringComparison.Ordinal);

    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => [this];

    public override bool Equals(object? other) => other is FluidValue value && Equals(value);

    public override int GetHashCode() => ToStringValue().GetHashCode(StringComparison.Ordinal);
}
