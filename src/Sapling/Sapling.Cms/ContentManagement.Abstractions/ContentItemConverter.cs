using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

public class ContentItemConverter : JsonConverter<ContentItem>
{
    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options) => throw null!;

    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null!;
}
