using System.Text.Json;
using System.Text.Json.Serialization;

namespace YesSql.Serialization;

/// <summary>JSON without empty properties; what a property cannot take is a <see cref="JsonException"/>.</summary>
public class DefaultContentSerializer : IContentSerializer
{
    private readonly JsonSerializerOptions _options;

    public DefaultContentSerializer()
        : this(new JsonSerializerOptions
        {
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            ReferenceHandler = ReferenceHandler.IgnoreCycles,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { UtcDateTimeJsonConverter.Instance },
        })
    {
    }

    public DefaultContentSerializer(JsonSerializerOptions options) => _options = options;

    public object Deserialize(string content, Type type)
        => JsonSerializer.Deserialize(content, type, _options)
            ?? throw new JsonException($"A document of type '{type}' is null.");

    public string Serialize(object item) => JsonSerializer.Serialize(item, item.GetType(), _options);
}
