using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fluid.Accessors;
using Fluid.Values;

namespace Fluid.Filters;

/// <summary>Writes values as JSON; of an object only the members that templates may read.</summary>
internal static class JsonText
{
    private const int MaxDepth = 32;

    private static readonly ConcurrentDictionary<Type, string[]> _names = new();

    public static async ValueTask<string> WriteAsync(FluidValue value, bool indented, TemplateContext context)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var settings = context.JsonSerializerOptions;
        var options = new JsonWriterOptions { Indented = indented || settings.WriteIndented, Encoder = settings.Encoder };
        await using (var json = new Utf8JsonWriter(buffer, options))
        {
            await WriteAsync(json, value, context, 0, buffer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static async ValueTask WriteAsync(Utf8JsonWriter json, FluidValue value, TemplateContext context, int depth, ArrayBufferWriter<byte> buffer)
    {
        context.AddSteps(1);
        RenderLimits.CheckText(buffer.WrittenCount + (long)json.BytesPending);
        if (depth > MaxDepth || value.IsNil())
        {
            json.WriteNullValue();
            return;
        }

        switch (value.Type)
        {
            case FluidValues.Boolean:
                json.WriteBooleanValue(value.ToBooleanValue());
                break;
            case FluidValues.Number:
                json.WriteNumberValue(value.ToNumberValue());
                break;
            case FluidValues.DateTime when value.ToObjectValue() is DateTimeOffset date:
                json.WriteStringValue(date);
                break;
            case FluidValues.Array:
                json.WriteStartArray();
                foreach (var item in value.Enumerate(context))
                {
                    await WriteAsync(json, item, context, depth + 1, buffer);
                }

                json.WriteEndArray();
                break;
            case FluidValues.Dictionary:
                json.WriteStartObject();
                foreach (var pair in value.Enumerate(context).OfType<ArrayValue>())
                {
                    json.WritePropertyName(pair.Values[0].ToStringValue());
                    await WriteAsync(json, pair.Values[1], context, depth + 1, buffer);
                }

                json.WriteEndObject();
                break;
            case FluidValues.Object when value.ToObjectValue() is JsonNode node:
                node.WriteTo(json);
                break;
            case FluidValues.Object when value.ToObjectValue() is { } instance:
                await WriteObjectAsync(json, value, instance.GetType(), context, depth, buffer);
                break;
            default:
                json.WriteStringValue(value.ToStringValue());
                break;
        }
    }

    private static async ValueTask WriteObjectAsync(
        Utf8JsonWriter json,
        FluidValue value,
        Type type,
        TemplateContext context,
        int depth,
        ArrayBufferWriter<byte> buffer)
    {
        var strategy = context.Options.MemberAccessStrategy;
        json.WriteStartObject();
        foreach (var name in _names.GetOrAdd(type, static (type, strategy) => [.. MemberAccessors.OfType(type, strategy).Keys], strategy))
        {
            if (strategy.GetAccessor(type, name) is not null)
            {
                json.WritePropertyName(name);
                await WriteAsync(json, await value.GetValueAsync(name, context), context, depth + 1, buffer);
            }
        }

        json.WriteEndObject();
    }
}
