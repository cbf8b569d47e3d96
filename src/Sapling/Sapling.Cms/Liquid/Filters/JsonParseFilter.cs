using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;

namespace OrchardCore.Liquid.Filters;

internal static class JsonParseFilter
{
    /// <summary>JSON text as values; nil when it is none.</summary>
    public static ValueTask<FluidValue> JsonParse(FluidValue input, FilterArguments _, TemplateContext context)
    {
        try
        {
            return FluidValue.Create(JsonNode.Parse(input.ToStringValue()), context.Options);
        }
        catch (System.Text.Json.JsonException)
        {
            return NilValue.Instance;
        }
    }
}
