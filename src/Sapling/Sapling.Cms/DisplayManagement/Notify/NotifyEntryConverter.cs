using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardCore.DisplayManagement.Notify;

public class NotifyEntryConverter : JsonConverter<NotifyEntry>
{
    public NotifyEntryConverter(HtmlEncoder htmlEncoder) { throw null!; }

    public override bool CanConvert(Type objectType) => throw null!;

    public override NotifyEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null!;

    public override void Write(Utf8JsonWriter writer, NotifyEntry value, JsonSerializerOptions options) => throw null!;
}
