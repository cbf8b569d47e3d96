using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrchardCore.Json.Serialization;

namespace System.Text.Json;

/// <summary>How the site reads and writes JSON: leniently in, without nulls out.</summary>
public static class JOptions
{
    public static readonly JsonConverter[] KnownConverters = [DateTimeJsonConverter.Instance, TimeSpanJsonConverter.Instance, new JsonStringEnumConverter()];

    public static readonly JsonSerializerOptions Base = new()
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        PropertyNameCaseInsensitive = true,
        AllowTrailingCommas = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // As Orchard Core does: what a property has from the beginning is filled and not replaced.
        PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
    };

    public static readonly JsonSerializerOptions Default = With(_ => { });

    public static readonly JsonSerializerOptions Indented = With(options => options.WriteIndented = true);

    public static readonly JsonSerializerOptions CamelCase = With(options => options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase);

    public static readonly JsonSerializerOptions CamelCaseIndented = With(options =>
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.WriteIndented = true;
    });

    public static readonly JsonSerializerOptions UnsafeRelaxedJsonEscaping = With(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    public static readonly JsonNodeOptions Node = new() { PropertyNameCaseInsensitive = true };

    public static readonly JsonDocumentOptions Document = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static JsonSerializerOptions With(Action<JsonSerializerOptions> change)
    {
        var options = new JsonSerializerOptions(Base);
        foreach (var converter in KnownConverters)
        {
            options.Converters.Add(converter);
        }

        change(options);
        return options;
    }
}
