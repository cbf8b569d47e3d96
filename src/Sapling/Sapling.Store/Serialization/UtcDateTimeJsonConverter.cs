using System.Text.Json;
using System.Text.Json.Serialization;
using Sapling.Store;

namespace YesSql.Serialization;

/// <summary>Writes dates and times in UTC, and reads them as such.</summary>
public class UtcDateTimeJsonConverter : JsonConverter<DateTime>
{
    public static readonly UtcDateTimeJsonConverter Instance = new();

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => DbValues.Utc(reader.GetDateTime());

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options)
        => writer.WriteStringValue(DbValues.Utc(value));
}
